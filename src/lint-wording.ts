/** The rule on wording, apart from the others because it needs a grammar: `npm install retext retext-equality`. */
export { considerateWording } from './lint/rules/considerate-wording'
