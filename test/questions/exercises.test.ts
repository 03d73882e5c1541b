import { isQuick, testExercises } from './run-exercise'

// Those in R and Java and those that need packages take long: they are in the full suite.
testExercises(isQuick)
