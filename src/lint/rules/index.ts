import type { ContentRule } from '../rule'
import { anchorsThatDiffer, vagueAnchors } from './anchors'
import { fullAnswerKey } from './answer-key'
import { balancedAreas } from './balance'
import { enemiesThatExist } from './enemies'
import { exercisesThatFit } from './exercises'
import { nothingGivenAway } from './given-away'
import { minutesOfTheKind } from './minutes'
import { nearDuplicates } from './near-duplicates'
import { offLimits } from './off-limits'
import { probesThatProbe } from './probes'
import { nothingMissing, oneQuestion } from './prompt'
import { calibrationSamples } from './samples'
import { phrasesThatAdd } from './search-phrases'
import { tagsThatFind } from './tags'
import { considerateWording } from './wording'

/** Every content rule, those about one question first. */
export const contentRules: readonly ContentRule[] = [
  minutesOfTheKind,
  oneQuestion,
  nothingMissing,
  nothingGivenAway,
  offLimits,
  considerateWording,
  probesThatProbe,
  phrasesThatAdd,
  vagueAnchors,
  anchorsThatDiffer,
  fullAnswerKey,
  exercisesThatFit,
  calibrationSamples,
  enemiesThatExist,
  tagsThatFind,
  nearDuplicates,
  balancedAreas,
]
