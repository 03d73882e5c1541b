import { deepFreeze } from '../../data/freeze'
import type { ContentRule } from '../rule'
import { anchorsThatDiffer, vagueAnchors } from './anchors'
import { fullAnswerKey } from './answer-key'
import { balancedAreas } from './balance'
import { enemiesThatExist } from './enemies'
import { exercisesThatFit } from './exercises'
import { nothingGivenAway } from './given-away'
import { noLocalSayings } from './local-sayings'
import { minutesOfTheKind } from './minutes'
import { nearDuplicates } from './near-duplicates'
import { offLimits } from './off-limits'
import { probesThatProbe } from './probes'
import { nothingMissing, oneQuestion } from './prompt'
import { calibrationSamples } from './samples'
import { phrasesThatAdd } from './search-phrases'
import { tagsThatFind } from './tags'

/**
 * The content rules, those about one question first. One more, which needs a grammar, is `considerateWording` of
 * `ml-interview-bank/lint/wording`.
 */
export const contentRules: readonly ContentRule[] = /* @__PURE__ */ deepFreeze([
  minutesOfTheKind,
  oneQuestion,
  nothingMissing,
  nothingGivenAway,
  offLimits,
  noLocalSayings,
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
])
