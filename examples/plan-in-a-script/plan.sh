#!/bin/sh
# Writes everything for a position into a folder named after it: sh plan.sh ml-platform-2027
set -eu

position=${1:?"Say which position: sh plan.sh ml-platform-2027"}
mkdir -p "$position"

# The position is the seed, so that every candidate for it gets the same interview.
npx ml-interview-bank plan --minutes 60 --areas statistics:2,model-development --seed "$position" \
  --compact > "$position/plan.json"

npx ml-interview-bank print "$position/plan.json" > "$position/guide.md"
npx ml-interview-bank print "$position/plan.json" --for candidate > "$position/sheet.md"

echo "$position: guide.md for the interviewer, sheet.md for the candidate, plan.json to reopen"
