import { lazy } from '../../data/lazy'
import { stemOf } from './stem'

/**
 * Words that carry little of what is wanted, though few questions may have them: in `model was fine last month and now it
 * is not` the inverse document frequency alone would rank by "fine" and "month".
 */
const WORDS =
  'able actually after again all almost already also always am another any anybody anyone anything arent around ask asked asking away back bad because been before being best better between big both but came can cannot cant case come could couldnt day days deal dealing did didnt different difficult doesnt doing done dont during each easy either else enough even ever every everybody everyone everything example examples fact few find fine first found full get gets getting give given gives go goes going gone good got great had hadnt handle handled handling happen happened happens hard hasnt havent having he help her here him hour hours if into isnt just keep keeps know knows large last least less let like little look looks made make makes making many may maybe me might million month months more most much must near need needed needs never new next no nobody none not nothing now off often old once one only other others out over own part people per perhaps person put really right said same saw say says see seem seems set several shall she should shouldnt show shows since small so some somebody someone something sometimes somewhere still such take taken takes tell tells themselves then there these they thing things think those three through time times today together told too took try trying turn two under until up us use used uses using very want wanted wants wasnt way ways week weeks well went were werent where whether while whole whose within without wont work working works would wouldnt wrong year years yes yet'

export const lightStems: () => ReadonlySet<string> = lazy(() => new Set(WORDS.split(' ').map(stemOf)))

export function isLight(stem: string): boolean {
  return lightStems().has(stem)
}
