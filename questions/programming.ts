import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const set = {
  id: 'programming',
  title: 'Programming',
  summary: 'Python, R and Java as a senior ML engineer reads, writes and reviews them.',
  questions: [
    {
      id: 'visits-from-a-stream-of-events',
      title: 'Visits from a stream of events',
      areas: ['programming', 'data-oversight'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 25,
      prompt: `Write a Python function number_visits(events, gap). Each event is a pair (user, minute). A visit of a user ends when the user does nothing for more than gap minutes. Return the events ordered by minute, each with the number of its visit: 1 for the user's first visit, 2 for the second and so on. Events come in any order and may be equal.

Write it as you would for colleagues, with the tests that you find worth having. Then tell me what changes if the events no longer fit into memory.`,
      materials: [
        {
          title: 'Example with gap = 30',
          format: 'python',
          content: `number_visits([('a', 0), ('b', 5), ('a', 20), ('a', 60), ('b', 36), ('a', 91)], 30)
# [('a', 0, 1), ('b', 5, 1), ('a', 20, 1), ('b', 36, 2), ('a', 60, 2), ('a', 91, 3)]`,
        },
      ],
      assesses: 'Writes clear, correct data code with chosen edge cases and tests, and reasons about scale.',
      followUps: [
        {
          ask: 'What is the visit number of an event exactly gap minutes after the last one?',
          listenFor: 'Same visit: "more than". Points a stuck candidate to the border cases without solving them.',
        },
        {
          ask: 'Which of your tests would fail if somebody replaced > by >= ?',
          listenFor: 'A test at exactly the gap (level 3).',
        },
        {
          ask: 'Events now arrive as a stream, some of them two hours late. What do you promise?',
          listenFor:
            'State per user, a limit for lateness, renumbering or corrections; exactness has a price (level 4).',
        },
      ],
      rubric: {
        1: 'Does not get the example right, or compares events of different users.',
        2: 'Works on the example after help; no tests, or breaks on unordered input or at the border of the gap.',
        3: 'Correct and readable in one pass after sorting, with tests for border, equal events, unordered and empty input; names sorting by user and external sorting or partitioning for large data.',
        4: 'Also states cost in time and memory, keeps the input unchanged, settles ties so that results repeat, and discusses late events with a clear contract.',
      },
      answerKey: [
        'Core: sort by minute; keep for each user last minute and visit number; start a new visit if there is no last minute or minute - last > gap. Nine lines.',
        'In the example b at 36 is 31 after 5, so visit 2; a at 60 is 40 after 20, so visit 2; a at 91 is 31 after 60, so visit 3.',
        'Time O(n log n), memory O(n). sorted() is stable, so equal events keep their order.',
        'Larger than memory: partition by user, sort each part; a window function (LAG over partition by user, then a running sum) does the same in SQL or Spark.',
        'pandas with groupby, diff and cumsum is as good if the border is right.',
      ],
      redFlags: ['Changes the caller’s list.', 'Declares it finished without running anything.'],
      tags: ['python', 'sessionisation', 'data-manipulation', 'testing'],
      since: '0.1.0',
    },
    {
      id: 'a-cache-that-loses-customers',
      title: 'A cache that loses customers',
      areas: ['programming', 'distributed-systems'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A scoring service in Java keeps features of customers in a map that all request threads share. The load test below looks up 160,000 different customers from eight threads. It should print 160000. It prints some smaller number, each time another, and now and then it ends with an exception.

Explain what can go wrong here, and correct it so that each customer is loaded once.`,
      materials: [
        {
          title: 'Cache.java (Java 17)',
          format: 'java',
          content: `import java.util.*;
import java.util.concurrent.*;

public class Cache {
    static final Map<String, double[]> features = new HashMap<>();

    static double[] get(String id) {
        if (!features.containsKey(id)) {
            features.put(id, load(id));
        }
        return features.get(id);
    }

    static double[] load(String id) { return new double[] { id.length() }; }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<?>> calls = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            int from = t * 20000;
            calls.add(pool.submit(() -> { for (int i = 0; i < 20000; i++) get("u" + (from + i)); }));
        }
        for (Future<?> call : calls) call.get();
        pool.shutdown();
        System.out.println(features.size());
    }
}`,
        },
      ],
      assesses: 'Finds data races and check-then-act faults in shared state, and picks a fitting concurrent tool.',
      followUps: [
        {
          ask: 'Two threads put at the same moment while the map grows. What may happen inside?',
          listenFor:
            'Lost entries, a broken structure, exceptions. A start for those who look only at the ids, which are all different.',
        },
        {
          ask: 'You swap in ConcurrentHashMap and change nothing else. Is each customer loaded once?',
          listenFor:
            'The map is safe, but containsKey, then put is not atomic: two threads may load the same id (tells 3 from 2).',
        },
        {
          ask: 'load takes 200 ms over the network. What does your solution do to other requests?',
          listenFor:
            'computeIfAbsent holds a bin’s lock during loading; store futures, or use a caching library; limits and expiry (level 4).',
        },
      ],
      rubric: {
        1: 'Sees no fault because ids differ, or adds sleeps and retries.',
        2: 'Says "not thread-safe" and puts synchronized around all, or swaps the map, without seeing check-then-act.',
        3: 'Explains both faults, the unsafe map and the check-then-act, and uses computeIfAbsent on a ConcurrentHashMap or an equal.',
        4: 'Also thinks of slow loading under the lock, failures in load, size and expiry, and says how to test for races at all.',
      },
      answerKey: [
        'HashMap is not safe for concurrent writing: during a resize entries get lost; the exception seen (a ClassCastException from tree bins) shows a corrupted structure.',
        'Even with a safe map, containsKey followed by put lets two threads load the same id.',
        'features.computeIfAbsent(id, Cache::load) on a ConcurrentHashMap is atomic for each key (documented for Java 17) and prints 160000.',
        'That call blocks other updates of the same bin while it computes; for slow loads keep CompletableFutures in the map or take a library such as Caffeine.',
        'A cache without limit is a memory leak: 160,000 customers today, all of them next month.',
        'One global lock is right but serialises all requests; acceptable only if load is fast.',
      ],
      redFlags: ['Trusts a test because it passed once.', 'Catches the exception and goes on.'],
      tags: ['java', 'concurrency', 'race-condition', 'caching'],
      references: [
        {
          title: 'Java SE 17: ConcurrentHashMap',
          url: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/concurrent/ConcurrentHashMap.html',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'the-average-tariff-is-two',
      title: 'The average tariff is two',
      areas: ['programming', 'data-oversight'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `An analyst hands you an R script for a churn model. The customers pay 10, 20, 20 and 50 euros a month, but the script reports a mean tariff of 2. The model built on this column has been running for a month.

Find the reason, correct it, and tell me what you do about the model.`,
      materials: [
        {
          title: 'tariff.R (R 4.2); prints 2',
          format: 'r',
          content: `customers <- read.csv(text = "plan
10
20
20
50", colClasses = "factor")
print(mean(as.numeric(customers$plan)))`,
        },
      ],
      assesses: 'Knows the conversion of factors in R, finds silent type faults, and follows them downstream.',
      followUps: [
        {
          ask: 'What does as.numeric(customers$plan) print by itself?',
          listenFor: '1 2 2 3: the codes of the levels. Leads a stuck candidate.',
        },
        {
          ask: 'The levels were "10", "9", "50". Would the codes even be in order?',
          listenFor: 'Levels are sorted as text: "10", "50", "9", so order is lost too (level 3).',
        },
        {
          ask: 'Could the model still have been good?',
          listenFor:
            'For trees, codes in the right order keep most; for a linear model not. Compare and retrain; tell the users (level 4).',
        },
      ],
      rubric: {
        1: 'Corrects the mean by hand or blames the data, and leaves the conversion in place.',
        2: 'Fixes the conversion by trial but cannot explain the 2, and thinks no further.',
        3: 'Explains the level codes, converts through character or reads numbers at the start, and checks what else was affected.',
        4: 'Also judges the effect by kind of model, guards the types at reading so that it fails loudly, and informs those who used the scores.',
      },
      answerKey: [
        'A factor is stored as codes of its levels; as.numeric gives the codes 1, 2, 2, 3, whose mean is 2.',
        'Right: as.numeric(as.character(x)), or as.numeric(levels(x))[x] (R FAQ 7.10); mean 25. Better: read the column as numeric.',
        'Since R 4.0.0 strings are no longer turned into factors by default; here colClasses asks for it.',
        'Trees depend on order only; equal order may have saved the model, but training and serving must agree.',
        'A check such as stopifnot(is.numeric(customers$plan)) fails early.',
      ],
      redFlags: [
        'Leaves the running model as it is without a look.',
        'Laughs at the language instead of finding the fault.',
      ],
      tags: ['r', 'data-types', 'factors', 'silent-errors'],
      references: [{ title: 'R FAQ 7.10', url: 'https://cran.r-project.org/doc/FAQ/R-FAQ.html' }],
      since: '0.1.0',
    },
    {
      id: 'reviewing-a-change-that-must-go-out-today',
      title: 'Reviewing a change that must go out today',
      areas: ['programming', 'team-leadership'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `At 16:30 a colleague asks you to approve the change below; the release leaves at 17:00. The colleague says that results improved from 0.71 to 0.78 AUC.

Review it as you would, aloud: what you ask for before the release, what can wait, and how you say it.`,
      materials: [
        {
          title: 'Change (Python, scikit-learn 1.x)',
          format: 'python',
          content: `def prepare(df):
    df['age'].fillna(df['age'].median(), inplace=True)
    scaler = StandardScaler()
    X = scaler.fit_transform(df.drop(columns=['churned']))
    X = SelectKBest(f_classif, k=40).fit_transform(X, df['churned'])
    return train_test_split(X, df['churned'], test_size=0.2)

X_train, X_test, y_train, y_test = prepare(pd.read_parquet('customers.parquet'))
model = GradientBoostingClassifier().fit(X_train, y_train)
print('AUC', roc_auc_score(y_test, model.predict(X_test)))
joblib.dump(model, 'model.joblib')`,
        },
      ],
      assesses: 'Reviews ML code for what matters first, and gives feedback that is clear and kind under pressure.',
      followUps: [
        {
          ask: 'Which of these steps have seen the test rows?',
          listenFor: 'Median, scaling and above all the choice of 40 columns by the label. A way in for the stuck.',
        },
        {
          ask: 'What will the service do with this model file?',
          listenFor:
            'It has no scaler and no column choice: serving cannot repeat the preparation. A reason to stop the release (level 3).',
        },
        {
          ask: 'Write me the first line of your comment.',
          listenFor: 'Clear on what blocks and why, offers help, no lecture (level 4).',
        },
      ],
      rubric: {
        1: 'Approves because the number is better, or rejects with remarks on style.',
        2: 'Finds one real fault among many small remarks, with no order of weight.',
        3: 'Blocks on two things, selection before the split and the missing preparation in the saved model, asks for a pipeline, and leaves style for later.',
        4: 'Also sees that AUC is computed on hard labels and with no fixed seed, so 0.71 and 0.78 may not compare, offers a way to release safely, and words it so that the colleague learns and keeps face.',
      },
      answerKey: [
        'Blocking: SelectKBest sees the labels of test rows, so 0.78 is too high by an unknown amount; the saved file lacks scaler and selector, so serving would differ or fail.',
        'Important: roc_auc_score on predict() uses classes, not scores; that understates AUC. Use predict_proba. The split has no seed and no stratification.',
        'Smaller: scaling and median before the split leak little; inplace on a column is fragile in pandas; trees need no scaling.',
        'Remedy: one Pipeline with imputer, selector and model, fitted on the training part and saved as a whole.',
        'Good form: "Two things must change before this can run in production; I can pair with you for 20 minutes now."',
      ],
      redFlags: ['Lets the clock decide.', 'Humiliates or rewrites it alone.'],
      tags: ['code-review', 'python', 'data-leakage', 'pipelines', 'feedback'],
      references: [
        { title: 'scikit-learn: common pitfalls', url: 'https://scikit-learn.org/stable/common_pitfalls.html' },
      ],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const programming = set as QuestionSet<QuestionIdOf<typeof set>>
