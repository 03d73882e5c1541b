import type { Synonyms } from '../src/search/query/synonyms'

/**
 * What an interviewer may type, and what the questions call it. A line holds words and phrases that mean the same: any of
 * them finds the others. With a `>`, what stands before it finds what stands after it and not the other way round: it is
 * broader, or only an occasion, and counts less.
 *
 * The words of a phrase may stand apart in a query, and stand side by side in a question. Words too common to search for
 * (`which`, `to`) count for nothing, so a phrase needs two others.
 */
const TABLE = `
# Framing and building models
problem framing, framing, formulate the problem, define the target, choose the target, define the label
vague wish, business problem, business objective, translate business, turn into ML > problem framing, requirements, discovery, decision-first, reframing
model selection, choose a model, pick a model
algorithm choice, choose an algorithm, trees or network, trees or neural
GBDT, boosted trees, gradient boosting, XGBoost, LightGBM, CatBoost
ensemble, stacking, blending, bagging
random forest, decision tree, tree model > gradient boosting, ensembles, tabular data
NN, neural network, neural net, deep learning, DNN
CNN, convolutional network, convnet, convolution
tabular data, structured data, tabular
feature engineering, features, feature selection, feature construction
feature selection, feature importance, drop a feature > ablation, feature attribution, shap
target encoding, mean encoding, categorical encoding, categorical features, high cardinality
preprocessing, scaling, normalisation, standardisation, standard scaler
ablation, remove a component, effect of removing
simplicity, keep it simple, Occam, simple model, overengineering, over-engineering
simple rule, rule based, heuristic, if else > when not to use ML, rules and models, simplicity, baselines
baseline, naive model, dummy model, naive forecast
overfit, memorises the training data, training error, train test gap
overfitting, bias variance, bias variance tradeoff, generalisation > regularisation, validation, small data, cross-validation
regularisation, weight decay, ridge, L2, L1, lasso, penalty
dropout > regularisation, eval mode
early stopping, stop training early, patience
CV, cross-validation, k-fold, kfold, nested cross-validation
train-test split, holdout, hold-out, validation set, splitting data
time split, temporal split, time-based split, backtest, walk forward, rolling origin
cross-validation, time series > time split, train-test split, validation
data leakage, leakage, target leakage, label leakage, too good to be true, look ahead, lookahead
future information, knows the future, information from the future > data leakage, point-in-time join, time split
model comparison, compare models, paired comparison, McNemar, significantly better
CF, collaborative filtering, matrix factorisation, item to item
recsys, recommender, recommender system, recommendation engine
personalisation, personalised offers, tailored to the user > recommender, ranking, collaborative filtering
cold start, new item, new user, no history
implicit feedback, clicks, click data, click log
popularity, popular items, long tail, diversity > popularity bias, exposure, exploration
exploration, bandit, explore exploit, epsilon greedy, Thompson sampling, multi-armed bandit
reinforcement learning, RL, RLHF, policy
learning to rank, LTR, ranking
NDCG, ranking metric, MRR, MAP, precision at k, recall at k, search relevance, search evaluation
position bias, presentation bias, rank bias, click bias
offline-online gap, offline metric, offline improvement, great offline, good offline, better offline, no effect online, flat online
churn, attrition, retention, customers leaving, cancel subscription, cancellations
predictive maintenance, machine failure, equipment failure, failure prediction, condition monitoring
credit, loan, lending, credit scoring, mortgage, underwriting
fraud, fraud detection, fraudulent, scam, chargeback
anomaly detection, outlier detection, novelty detection, anomaly
clustering, k-means, kmeans, segmentation, unsupervised, DBSCAN
time series, forecast, ARIMA, demand forecast, demand planning
computer vision, image, picture, photo, object detection, image classification
speech, audio, ASR, speech recognition, voice, speech to text, recordings
document extraction, document processing, OCR, invoice extraction, form extraction, scanned documents
NLP, text classification, language model, text mining
translation, machine translation, multilingual, localisation
imbalanced, imbalanced data, class imbalance, unbalanced, skewed classes, rare class, minority class, SMOTE, oversampling, undersampling, class weights
imbalanced, class imbalance, rare class > thresholds, accuracy paradox, rare events, cost-sensitive, base rate
rare events, rare failures, zero failures, rule of three, low probability
threshold, cutoff, cut-off, operating point, decision threshold
cost-sensitive, cost of errors, asymmetric cost, expected cost, cost matrix, unequal costs, misclassification cost
false positive, false alarm, FP, FPR, type I error
false negative, missed cases, FN, FNR, type II error, misses
confusion matrix, false positives and false negatives, cost of false, cost of a mistake, error cost, worse error > cost-sensitive, thresholds, expected cost, asymmetric cost
AUC, ROC, AUROC, area under the curve
precision and recall, PR curve, F1, F-score, precision, recall, AUPRC
precision and recall, F1, AUC, accuracy, evaluation metric > thresholds, accuracy paradox, evaluation, metrics
accuracy paradox, misleading accuracy, accuracy is misleading, high accuracy useless
error analysis, analyse errors, failure analysis, where the model fails, slices, subgroup performance
labels, annotation, labelled data, raters, crowdsourcing, ground truth, gold labels, tagging
loss function, objective function, cost function, focal loss, MSE, MAE, huber

# Data
EDA, exploratory analysis, exploratory data analysis, data exploration, explore the data, first look at data, data profiling
EDA, exploratory analysis, unknown dataset > outliers, missing data, data quality, data cleaning
DQ, data quality, data validation, data checks, bad data, dirty data, messy data, data audit, Great Expectations
data cleaning, cleaning, clean the data, cleansing, data wrangling, munging, data preparation
missing data, missing values, imputation, NaN values, nulls, null values, empty values, MNAR, MCAR, MAR, left empty, incomplete data
outlier, extreme values, implausible values, weird values, strange values, spikes in data
sensor, sensor data, IoT, telemetry
dedup, deduplication, duplicates, entity resolution, record linkage, fuzzy matching, matching records, same person twice, same customer twice
data integration, merge sources, combine data sources, joining sources, different sources
join, SQL join, left join, merge tables
join fan-out, more rows than before, double counting, duplicated rows, rows multiplied, row explosion, counted twice
join, double counting > join fan-out, data quality, sql
point-in-time join, point in time, time travel, point-in-time correctness
sampling bias, selection bias, survivorship bias, unrepresentative, not representative, biased sample, coverage bias, biased data
selective labels, reject inference
self-selection, selection effect, early adopters
feedback loop, model influences its own data, self-fulfilling, self-reinforcing, trains on its own output
label noise, noisy labels, wrong labels, label quality, annotation errors, mislabelled, incorrect labels, label errors, bad labels
inter-annotator agreement, agreement, kappa, annotator agreement, inter-rater, raters disagree, annotators disagree, Krippendorff
label delay, delayed labels, immature labels, reporting delay, late labels, nowcasting, labels arrive late, censoring
data collection, collect data, gather data, data acquisition
data availability, freshness, stale data, late data, data arrives late, data delay, stale predictions, data not ready, stale
data contract, schema change, upstream change, schema evolution, breaking schema, column renamed
data engineering, data platform team, data team
data engineer, data producers, upstream team > data contracts, data availability, freshness, data integration
ETL, ELT, data pipeline, ingestion, dbt, Airflow, DAG, workflow orchestration
batch scoring, batch inference, batch prediction, offline inference, nightly scoring, nightly job, batch processing
time zone, daylight saving, DST, UTC, timestamps, clock change, datetime
dates, date format, date parsing, day and month swapped
training data, training set, dataset
data lineage, provenance, where the data came from, lineage, traceability
small data, few labels, few labelled examples, little data, not enough data, small dataset, limited data, few examples, scarce data, data scarcity, low-resource, few samples
few labels, little data, limited data, few labelled examples > transfer learning, few-shot, pseudo-labels, learning curve, labelling
data augmentation, augmentation, synthetic data, simulated data
pseudo-labels, self-training, semi-supervised, weak supervision, weak labels, self-made labels, unlabelled data, unlabeled
active learning, which examples to label, labelling budget
learning curve, more data, how much data, how many labels, data needs, enough data
survey, survey bias, non-response, questionnaire, poll, CSAT, NPS, response bias, satisfaction survey
stratified sampling, stratify, stratification, strata, post-stratification
logging, event logs, clickstream, tracking events, sessionisation, user events

# Statistics
A/B test, split test, controlled experiment, online experiment, RCT, randomised trial, experimentation platform
experiment, A/B test, randomised > ab-testing, experiment design, experiments
optional stopping, peeking, early stopping of an experiment, sequential testing, stopping early, looking too early, stop the test early, always valid
peeking, stop the test early > ab-testing, p-values, multiple testing
unit of analysis, unit of randomisation, clustered data, clustered standard errors, pseudoreplication, independence assumption, not independent
CUPED, variance reduction, covariate adjustment, control variates, pre-experiment data
CUPED, shorter experiment, faster experiments > power, sample size
SRM, sample ratio mismatch, uneven groups, unequal groups, group sizes differ, traffic split
guardrail metric, guardrails
interference, spillover, spill-over, network effects, SUTVA, switchback, contamination between groups, influence each other, marketplace experiment, cannibalisation, two-sided market
CI, confidence interval, error bars, margin of error, standard error, interval estimate
confidence interval, small sample > rule of three, rare events, variance, sample size
p-value, significance, statistical significance, hypothesis test, null hypothesis, t-test, significance test
multiple testing, multiple comparisons, Bonferroni, false discovery, FDR, p-hacking, data dredging, many metrics, many tests, fishing
multiple comparisons, winner of many, best of many > selection bias, guardrail metrics, alert fatigue, automl
power, sample size, minimum detectable effect, MDE, statistical power, how long to run, test duration, underpowered
causal inference, causality, causation, cause and effect, treatment effect, causal claims, correlation is not causation, observational data, counterfactuals
did it cause, natural experiment, without experiment, observational > causal inference, causal claims, confounding, comparison group, regression to the mean
confounding, lurking variable, omitted variable, spurious correlation
difference in differences, DiD, diff-in-diff, synthetic control, comparison group, control group
regression discontinuity, RDD, instrumental variable, quasi-experiment, propensity score, matching estimator
uplift, uplift modelling, incremental effect, incrementality, heterogeneous treatment effects, CATE, persuadable, incremental lift
inverse probability weighting, IPW, IPS, importance weighting, importance sampling, reweighting, propensity
off-policy evaluation, counterfactual evaluation, offline policy evaluation, OPE, logged bandit, logged decisions
regression to the mean, mean reversion, improve by themselves
before and after, pre post, seasonality > regression to the mean, comparison group, proving value, causal inference
Simpson's paradox, mix shift, aggregation paradox, mix effect, composition effect, case mix
calibration, Platt, isotonic, reliability diagram, Brier, predicted probabilities, trustworthy probabilities, overconfident, ECE, miscalibrated
prior shift, label shift, downsampling, changed base rate, negative sampling
Bayes, Bayesian, posterior, Bayes' rule, Bayes theorem, conditional probability
base rate, prevalence, base-rate fallacy, screening test, prior probability, natural frequencies
Bayes, base rate, conditional probability > bayes, base rate, probability, value of information
bootstrap, resampling, permutation test
probability, odds, chance
prediction interval, conformal prediction, coverage guarantee, uncertainty quantification, uncertainty estimates, error margins of predictions, quantile regression
uncertainty, unsure
regression, linear regression, OLS, least squares, normal equations
logistic regression, logit, logistic
variance, spread, variance between runs, run to run, within noise, random fluctuation, difference between seeds
random seed, seed, within noise, lucky seed > variance, reproducibility, reading papers
measurement error, noisy measurement, noise in the metric, test set too small
markov chain, transition matrix, steady state, stationary distribution
simulation, Monte Carlo
reservoir sampling, sample from a stream, streaming sample, random sample of a stream

# Mathematics
SVD, singular value decomposition, singular values, low rank, matrix decomposition, low-rank approximation, truncated SVD
PCA, principal components, principal component analysis, dimensionality reduction, dimension reduction
eigenvalue, eigenvector, eigendecomposition, spectral, power iteration, spectral decomposition
SVD, matrix decomposition, eigenvalue, eigenvector > pca, power iteration, markov chain, subspaces
multicollinearity, collinearity, correlated features, correlated predictors, correlated columns, VIF, redundant features
conditioning, ill-conditioned, condition number, near-singular, singular matrix, unstable inverse
multicollinearity, ill-conditioned, singular matrix, invert a matrix > pseudo-inverse, covariance, rank, ridge, conditioning
inverse, invert, matrix inversion, pseudo-inverse, solve linear system, normal equations, Cholesky
matrix too big, large matrix, huge matrix > low rank, matrix products, sparse matrices, complexity, covariance
covariance, covariance matrix, shrinkage, Mahalanobis, correlation matrix
matrix products, matrix multiplication, matmul, order of multiplication, matrix operations
sparse matrix, sparse, sparsity, CSR
cosine, cosine similarity, dot product, similarity, inner product, angle between vectors
embedding, vectors, word2vec, vector representation, latent space
projection, orthogonal, subspace, project out
ANN, nearest neighbour, vector search, vector database, vector index, HNSW, FAISS, similarity search, vector store, kNN
broadcasting, shapes, shape mismatch, array shapes, tensor shapes, dimension mismatch, reshape, memory layout
numpy, vectorise, array code
vectorise, numpy, slow loop > broadcasting, shapes, reshape, performance
SGD, stochastic gradient descent, gradient descent, GD, mini-batch gradient descent, steepest descent
LR, learning rate, step size, learning rate schedule, warmup, warm-up
optimiser, Adam, AdamW, momentum, RMSprop, adaptive optimiser
convergence, does not converge, training stuck, loss plateau, diverging
second order, Newton, newton-method, Hessian, line search, quasi-Newton, LBFGS, curvature
convex, non-convex, local minimum, local minima, saddle point
convex, local minimum > newton-method, convergence, logistic regression, curvature, surrogate loss, constrained optimisation
constrained optimisation, Lagrange, lagrange multipliers, linear programming, constraints, operations research, KKT, shadow price, marginal value
backprop, back-propagation, backpropagation, backward pass, chain rule, computation graph
gradient, derivative, partial derivative, calculus, Jacobian
gradient check, finite differences, numerical gradient, check gradients, test a gradient
vanishing gradients, exploding gradients, gradients shrink, residual connections, skip connections, dead neurons, ResNet
initialisation, weight init, initial weights, Xavier, He init
gradient clipping, clip gradients, clipping
NaN, NaN loss, numerical stability, overflow, underflow, numerical issues, log-sum-exp, numerical instability
loss is nan, loss exploded, loss spike, training unstable, unstable training > training instability, loss spike, numerical stability, gradient clipping, mixed precision, debugging training
numerical precision, floating point, rounding, rounding error, float32, precision loss, round-off
softmax, log-sum-exp, cross-entropy, logits, log loss
batch normalisation, batch norm, batchnorm, layer norm
non-differentiable, surrogate loss, straight-through, no gradient, piecewise constant, step function
hyperparameter, hyperparameter search, hyperparameter tuning, HPO, grid search, random search, Optuna, Bayesian optimisation, successive halving, hyperband

# Systems
latency, response time, slow response, slow service, slow API, too slow
tail latency, p99, p95, 99th percentile, slow requests, latency percentile, fan-out, hedged requests
throughput, QPS, RPS, requests per second, requests a second, TPS
capacity planning, capacity, sizing, how many servers, how many replicas, how many workers, peak load, traffic peak, load estimate
autoscaling, scale to zero, scale up, scaling out, HPA, auto-scaling, elastic
Little's law, queueing, queueing theory, waiting time, queue length, WIP
overload, load shedding, backpressure, back-pressure, retry storm, thundering herd, cascading failure, rate limit, circuit breaker, traffic spike
caching, Redis, memoisation, cache invalidation
batching, dynamic batching, batch size, micro-batching, request batching
graceful degradation, fallback, degraded mode, fail-safe, failover, default answer, what if the model is down, model unavailable
SLA, SLO, service level, error budget, uptime, availability
rollback, roll back, revert, undo release, bad deploy, bad release, going back
rollout, canary, shadow deployment, shadow mode, gradual rollout, blue green, staged rollout, phased rollout, dark launch, champion challenger, feature flag
incident response, outage, incident, production incident, paged, pager, firefighting, broke in production, service down, woken up at night, production issue
post-mortem, postmortem, incident review, blameless, retrospective, lessons learned
monitoring, alerting, alarms, observability, Prometheus, dashboards, model monitoring
alert fatigue, too many alerts, noisy alerts, alarm fatigue, ignored alerts
drift, data drift, concept drift, model drift, distribution shift, covariate shift, domain shift, PSI, population stability index, KS test, model decay, model degradation
model got worse, performance drops, fine last month, fine before, fine yesterday, worked last week, used to work, stopped working, suddenly worse, degraded, model decay, accuracy dropped, worse over time > drift, root cause, monitoring, incident response, schema change, regression testing, retraining, hypotheses
retraining, continual training, model refresh, refresh the model, retraining schedule, online learning, stale model
feature store, online and offline features, Feast, Tecton, shared features, feature platform
training-serving skew, online offline skew, features differ, different in production, skew between training and serving, parity
reproducibility, same result again, deterministic, determinism, non-deterministic, nondeterminism, repeatability, rerun
seed, random seed, random state
model versioning, model registry, MLflow, experiment tracking, DVC, model artifacts, versioning, data versioning, version control for models, model persistence, pickle
prediction logging, log predictions, audit trail, audit log
ML testing, testing ML, test a model, model tests, testing pipelines
unit test, pytest, test-driven, TDD, test coverage, property-based testing, unittest
flaky test, sometimes fails, fails sometimes, intermittent failure, testing randomness, Heisenbug, random failures
CI/CD, continuous integration, continuous delivery, release process, deployment pipeline, release gates, GitHub Actions, Jenkins, deploy pipeline
regression testing, behavioural tests, golden tests
MLOps, ML ops, model lifecycle, ML lifecycle, ML platform, ML infrastructure
serving, model serving, inference, deployment, deploy, productionise, put into production, go live, inference server, real-time inference, online inference
notebook to production, prototype to production, handoff, hand-off, productionise > hand-over, research to production, notebooks, serving, export, ownership
message queue, Kafka, queue, streams, stream processing, RabbitMQ, Flink, PubSub, Pub/Sub, Kinesis, event-driven, SQS
backlog, consumer lag, lag, unread messages, falling behind
at-least-once, exactly once, delivery guarantees, delivered twice, processed twice, message duplicates
idempotent, safe to repeat, safe retry, retries, executed twice
security, least privilege, credentials, secrets, IAM, permissions, access control, leaked keys, API key, leaked credentials, authorisation, roles and permissions
adversarial, prompt injection, jailbreak, attack, poisoning, red teaming
AWS, Amazon Web Services, SageMaker, EC2, Lambda
object storage, S3, GCS, bucket, blob storage, data lake
GCP, Google Cloud, Vertex AI, BigQuery, Vertex
SageMaker, Vertex AI, Azure ML, Databricks, managed ML, Bedrock > managed services, training platform, serverless
managed service, self-hosted, self-managed, self-run, shared responsibility, fully managed, vendor lock-in, managed or own
serverless, cold start latency, scale from zero, idle endpoint, Cloud Run
training platform, training cluster, GPU cluster, Kubernetes, k8s, Slurm, Kubeflow, compute cluster, cloud training
spot instances, preemptible, interruptible, spot, spot VM, cheap machines, preemption
checkpoint, resume training, save progress, snapshot
fault tolerance, resilience, high availability, disaster recovery, business continuity, redundancy
multi-cloud, second cloud, multicloud, hybrid cloud, two clouds
cost, cloud cost, cloud bill, FinOps, cloud spend, infrastructure cost, cost reduction, save money, reduce costs, cut cost, cost optimisation, expensive, bill
data transfer, egress, network cost, moving data, data gravity, transfer cost
data residency, data sovereignty, data location, data must stay, leave the country, region, EU data
encryption, KMS, key management, data protection at rest
audit logs, access logs, CloudTrail
GPU, accelerator, graphics card, TPU, hardware, H100, A100
OOM, out of memory, CUDA out of memory, runs out of memory, does not fit, VRAM, accelerator memory, memory error, memory budget, memory footprint, GPU memory
OOM, out of memory, GPU memory, VRAM, does not fit > memory, memory leak, gradient accumulation, activation checkpointing, mixed precision
memory leak, memory grows, growing memory, leaking memory, RAM grows
memory, RAM, memory usage, memory efficient, larger than memory, bigger than memory, fit in memory
memory efficient, larger than memory, large files, big file > generators, streaming, data types, input pipeline, shuffling
utilisation, GPU utilisation, GPU idle, idle GPU, idle, starving, low utilisation, underused
data parallelism, DDP, all-reduce, FSDP, ZeRO, distributed training, multi-GPU, Horovod, DeepSpeed, several GPUs, many GPUs
model parallelism, pipeline parallelism, tensor parallelism, model too big for one GPU, pipeline bubbles
scaling efficiency, linear speedup, speed-up, speedup, Amdahl's law, Amdahl, scale out training
distributed training, speedup, Amdahl > all-reduce, data parallelism, scaling, stragglers, pipeline parallelism
straggler, slow worker, slowest worker, worker much slower, slow node, slower than the others
data skew, skewed join, hot key, hot partition, skewed keys, uneven partitions, stuck at 99
slow Spark job, Spark, worker much slower, stragglers > data skew, shuffle, joins, broadcast join, stragglers, batch processing
Spark, PySpark, MapReduce, Hadoop, distributed processing, distributed data processing, Dask, Beam, big data, Ray
sharding, partitioning, consistent hashing, rebalancing
CAP, CAP theorem, network partition, split brain, consistency, eventual consistency, strong consistency, linearizable
quorum, replication, replicas, Raft, Paxos, consensus
leases, fencing, distributed lock, locks, leader election, two writers
race condition, data race, thread safety, concurrency, threads, multithreading, multi-threading, parallel code, deadlock, GIL, asyncio
partial failure, silent failure, fails silently, silent errors, silent bug, unnoticed failure, no error message
rolling update, rolling deploy, two versions at once, zero downtime, mixed versions
top-k, heavy hitters, approximate counting, sketch, most frequent
aggregation, groupby, running mean, incremental mean, mergeable, Welford, online algorithm
hashing, hash function, hashing trick, bucketing
bottleneck, slowest step, limiting step, constraint of the process, theory of constraints, limiting factor
profiling, performance tuning, make it faster, speed up, optimise code, slow code, slow training, code too slow
performance, speed, efficiency, fast
complexity, big O, time complexity, algorithmic complexity

# Programming and frameworks
Python, py
Java, JVM, Scala, Spring
R, tidyverse, dplyr, RStudio, factors in R
SQL, query, database query, Postgres, relational database, SQL query
window function, row_number, OVER clause, lag function
pandas, data frame, dataframe, polars
pandas, groupby, data frame > data manipulation, data types, aggregation, python
data types, dtype, type conversion, casting, type coercion, integer overflow, int overflow
generator, iterator, lazy evaluation, yield
mutable, mutates, side effect, changes its input, default argument, aliasing > python, silent errors, generators, code quality
OOP, object-oriented, classes and objects, class design, design pattern, SOLID
code quality, clean code, maintainable, readable code, refactor, spaghetti code, legacy code, code style, bad code
code review, pull request, PR review, merge request, reviewing code, review a change, code comments
edge case, corner case, boundary conditions
live coding, coding exercise, programming exercise, whiteboard coding, implement
parsing, parser, regular expressions, regex
notebook, Jupyter, Colab
scikit-learn, sklearn
TF, TensorFlow, Keras
torch, PyTorch, Lightning
TensorFlow or PyTorch, choosing a framework, framework choice, deep learning framework, JAX, switch framework > pytorch, tensorflow, migration, eager execution, graphs
autograd, automatic differentiation, autodiff, requires_grad, detach, computation graph
graph mode, graphs, static graph, eager execution, eager, dynamic graph, tracing, tf.function, retracing
torch.compile, JIT, compile, dynamic shapes, graph compilation, recompilation, XLA, TorchScript
eval mode, train mode, model.eval, evaluation mode, inference mode
ONNX, model export, export, SavedModel, TorchScript, TensorRT, TFLite, CoreML, convert a model, model conversion
parity testing, different output after export, same model different answers, results differ, different outputs, numerical differences
device, edge device, mobile, phone, embedded, edge deployment, edge computing, smartphone, microcontroller, Raspberry Pi
input pipeline, dataloader, data loader, data loading, tf.data, slow data loading, data input, prefetch
shuffling, shuffle buffer
mixed precision, AMP, half precision, fp16, bf16, bfloat16, loss scaling, 16 bits, float16
gradient accumulation, accumulate gradients, effective batch size, large batch, micro-batch
activation checkpointing, gradient checkpointing, recomputation, rematerialisation
debugging training, training bug, training does not work, model does not learn, learns nothing, not learning, loss does not go down, loss not decreasing, training loop, training fails, loss curves, training curve, flat loss
training loop, training bug, model does not learn, loss does not go down > gradient accumulation, gradient clipping, autograd, initialisation, loss curves, convergence, eval mode
debugging, bug, troubleshooting, find the error, bug hunt > root cause, debugging training, hypotheses, bisection, minimal example, isolation, error analysis, silent errors, flaky tests
framework bug, library bug, minimal example, minimal reproducible example, bug report, bug in the library
open source, OSS, contribute upstream, source code of a library, open source contribution
upgrade, library upgrade, version upgrade, dependency upgrade, deprecated, new version of a library, breaking changes

# Language models and transfer
LLM, language model, large language model, foundation model, GPT, ChatGPT, generative AI, GenAI, gen AI, Claude, Llama, Gemini
transformer, attention, BERT, self-attention
RAG, retrieval, retrieval augmented generation, retrieval-augmented, semantic search, grounding, knowledge base
prompting, prompt engineering, system prompt, in-context learning
few-shot, zero-shot, one-shot, examples in the prompt
fine-tune, finetune, adapt a model, SFT, model adaptation, adaptation, instruction tuning, post-training
LoRA, QLoRA, adapter, parameter-efficient, PEFT, low-rank adaptation
LoRA, full fine-tuning, full finetune, all weights > fine-tuning, memory, low-rank, catastrophic forgetting, freezing
catastrophic forgetting, forgetting, lost general ability, unlearned
transfer learning, transfer, pre-trained, pretrained, pre-trained model, pretrained model, ready-made model
freezing, frozen layers, which layers to train, unfreeze, last layer only, linear probe, feature extractor, head only
choose a pretrained model, select a pretrained model, pick a pretrained model, which embedding model, Hugging Face, pick a foundation model, choose an LLM > model selection, benchmarks, pre-trained models, foundation models, llm evaluation
domain shift, domain adaptation, new domain, out of distribution, OOD, new site, different hospital, external validity, generalise to new sites
hallucination, made-up answers, making things up, invented answers, invents, ungrounded, faithfulness, factuality, confabulation, confident nonsense
hallucination, made-up answers, invented answers, wrong answers from the bot, factuality > llm evaluation, rag, retrieval, human evaluation, language models
LLM evaluation, evaluate an LLM, LLM evals, evals, evaluating language models, evaluation of foundation models, LLM quality, evaluate generated text, BLEU, ROUGE, evaluate a chatbot
LLM as a judge, automatic judge, model-graded, automatic evaluation
human evaluation, human judgement, human raters, side by side evaluation, preference test, human ratings, pairwise preference, blind test
contamination, test set contamination, benchmark contamination, train on the test set, seen the test, test questions in training, memorised the benchmark, test data in the training set, benchmark leak
test-set hygiene, test set reuse, overfitting the test set, tuning on the test set, peeking at the test set
benchmark, leaderboard, public benchmark, MMLU, Kaggle, SOTA, state of the art
quantisation, int8, 8 bits, 4 bits, compression, model compression, pruning, compress a model, smaller model, shrink a model, model size
distillation, knowledge distillation, student model, teacher, teacher student, teacher model
model cascade, cascade, routing, small model first, LLM router, cheap model first, model routing, selective prediction
loss masking, mask the prompt, label masking, end of sequence, EOS token, padding tokens
tokenisation, context window, context length
agent, tool use, function calling
multi-tenant, multitenant, per customer models, model per customer, many customers, one model per client, tenant
chatbot, assistant, conversational, support bot, virtual assistant, bot, voice assistant, customer support
chatbot, support bot, customer support > case support chatbot, hand-over, escalation, customer impact
AutoML, automated model selection, automated machine learning, automatic model search, neural architecture search, NAS, AutoGluon
citizen data science, citizen data scientists, low-code, no-code, self-service ML
many models, thousands of models, global models, model per store, model per product, one model per series, models at scale, hundreds of models
defaults, default settings, default parameters, blind trust in the tool

# Responsible ML
fairness, unfair, algorithmic bias, bias, biased model, discrimination, disparate impact, demographic parity, equal treatment, protected attribute, gender bias, racial bias
equal opportunity, equalised odds, error rates between groups, equal error rates, group error rates, TPR between groups
discrimination, groups treated differently, minority, women and men, equal opportunity > fairness, equal opportunity, audit, false positives
XAI, interpretability, explainability, explainable AI, SHAP, LIME, feature attribution, black box, explain predictions, Shapley, feature importance
recourse, algorithmic recourse, counterfactual explanations, reason for refusal, reasons for a decision, adverse action, explain a rejection, loan refused, application rejected, declined
privacy, personal data, PII, GDPR, data protection, confidential, sensitive data, CCPA, HIPAA
anonymisation, k-anonymity, pseudonymisation, de-identification, re-identification, reidentification
data deletion, right to be forgotten, erase data, delete data, deletion request, machine unlearning, unlearning, GDPR deletion, right to erasure, deletion
consent, data minimisation, purpose limitation, opt out
differential privacy, privacy budget, DP, DP-SGD, epsilon, Laplace noise, noisy counts
membership inference, privacy attack, memorisation, training data extraction, model inversion, training data leak, leaks personal data, regurgitation
federated learning, federated, secure aggregation
employee monitoring, surveillance, workplace monitoring, worker data, emotion recognition, spying on employees, works council
governance, model risk, model governance, model documentation, model card, compliance, regulation, accountability, policies, datasheet, model inventory, responsible AI
audit, auditor, external audit
regulator, regulatory, AI Act, EU AI Act, legal, law, authorities, lawsuit
ethics, ethical dilemma, unethical, moral, harm, harmful use, misuse, dual use, feel wrong, crossing a line
ethics, ethical dilemma, wrong thing to do, refuse to build, object to a project, uncomfortable request > speaking up, saying no, ethics, governance
speaking up, raise concerns, whistleblowing, voice doubts
content moderation, moderation, toxic content, hate speech, toxicity, harmful content
safety, safety-critical, physical harm, dangerous
licence, license, copyright, terms of use, intellectual property
documentation, docs, write down, undocumented, runbook

# Research
reading papers, paper, publication, arXiv, literature, research paper, academic, judge a paper, paper claims, literature review
SOTA, state of the art, claims improvement, new architecture, results table > reading papers, baselines, variance, benchmarks
reproduce a paper, same numbers as the paper, paper results, replicate a paper, replication, cannot reproduce > reproducibility, reading papers
continuous learning, keep up to date, keeping up, up to date, staying current, staying up to date, keep learning, self-improvement, professional development, lifelong learning, learn new things, latest research, learning time
knowledge sharing, share knowledge, reading group, brown bag, teach the team, tech talk, conference, journal club
choosing bets, research bet, which idea to pursue, which method to try, research prioritisation, research agenda, worth pursuing, choose research projects, exploratory research, bets
hype, buzz, fashion, trend, trendy, shiny new, shiny, twitter, fad, new model, new method, new technique, latest model > choosing bets, simplicity, reading papers, evaluation, adoption, benchmarks
research to production, bring research into production, take a paper to production, productise research, applied research
pilot, POC, proof of concept, prototype, trial run, feasibility, feasibility study, MVP
innovation, new ideas, creative, out of the box, think outside the box, unconventional, brainstorm
scaling, scaling laws, larger scale, extrapolate

# Working with others
product manager, PM, product owner, product team, product head, PO
product manager > requirements, launch criteria, expectation management
saying no, push back, pushback, refuse, decline a request, unrealistic request, disagree with a manager, turn down
say no, push back, unrealistic request, unrealistic deadline, unrealistic expectations, pressure > expectation management, stakeholders, saying no, requirements, negotiation
stakeholder, stakeholder management, interested parties
requirements, gather requirements, requirements engineering, elicit requirements, what they really need, unclear requirements, vague requirements, discovery, needs of the user, user needs
conflicting goals, conflicting requirements, conflicting priorities, competing priorities, teams want different things, competing interests, opposing goals
alignment, OKR, company goals, company strategy, organisational goals, shared goal, align teams
goals, OKR, KPI, success criteria, target setting, SMART goals, goal setting, objectives, definition of success
OKR, KPI, company goals, objectives, business goals > alignment, goals, metrics, success criteria, proxy metrics
expectation management, expectations, managing expectations, overpromise, promised too much, unrealistic expectations
overclaiming, exaggerated claims, exaggeration, false claims, marketing claims, misleading claim, not true, overselling, oversold, sales promise
sales person, salespeople, sales team, marketing team, marketing > overclaiming, expectation management, marketing
software engineers, engineering team, backend team, app team, SWE, developers, backend engineers, frontend, app developers, dev team
software engineers, developers, integrate the model, do not want to integrate, backend team > service contract, influence, acceptance criteria, api contract, engineers, integration
data scientists, DS, research scientist
business analyst, analyst, BI, business intelligence
domain expert, subject matter expert, SME, expert knowledge, expert elicitation, domain knowledge, specialists
end users, practitioners, operators, clinicians, doctors
influence, influence without authority, persuade, convince, persuasion, win over, without authority, get buy-in, advocate
dependencies, dependency on another team, blocked by another team, waiting for another team, other team, another team, cross-team
negotiation, compromise, bargain
prioritisation, too many requests, backlog of requests, triage, RICE, cost of delay, many requests, which request first, rank requests, order of work
roadmap, strategic planning, strategy, long-term plan, vision, strategic, technical vision, ML strategy
acceptance criteria, launch criteria, release criteria, definition of done, good enough to launch, good enough, ready to ship, ready to launch, go/no-go, launch decision, quality bar, go live decision
customer impact, impact on customers, user impact, customer-facing, business impact, impact measurement, measure impact
hand-over, handover, handoff, hand off, takeover, inherit a project, inherited code, inherited
ownership, owner, accountable, responsible for the model, orphaned model, nobody is responsible
owns, owns the model, after launch, run after launch, orphaned model > hand-over, operations, maintenance, ownership, fallback
trade-offs, tradeoff, pros and cons, speed against accuracy, accuracy vs latency

# Communication
executive, exec, board, C-level, CEO, CFO, CTO, boss, senior management, senior leadership, upper management, leadership team, director, VP, managers
plain language, plain words, non-technical, non-technical people, nontechnical, lay people, laypeople, layman, explain simply, simple terms, jargon, ELI5, non technical audience, business people
explain the model, explain to executives, present results, presentation, slides, explain results > plain language, executives, end users, uncertainty, information design
bad news, deliver bad news, unwelcome news, disappointing results, tell them it failed, admit failure, project failed, negative results, setback
writing, written communication, technical writing, design doc, design document, design note, memo, RFC, ADR, proposal, email, decision record, one-pager, status update
design review, architecture review, technical review, design docs
reporting, status report, progress report, progress, weekly report, status, traffic lights
information design, visualisation, chart, graph for users, dashboard, plots, data visualisation, user interface, UI
dashboard, chart, misleading chart, confusing chart > reporting, information design, metrics, end users
misunderstanding, misunderstood, miscommunication, talked past each other, communication breakdown, confused
listening, active listening, empathy
honesty, integrity, admit a mistake, own mistake, admit an error, your own error, retraction, correct a result, correction, mistake you made, made a mistake, mistakes
mistake, failure, biggest failure, time you failed, regret > integrity, bad news, post-mortem, ownership, stopping
reconcile, reconciliation, numbers do not match, reports do not match, two reports, different numbers, numbers disagree, figures differ, conflicting numbers, metric definitions, definition of a metric, inconsistent numbers, discrepancy
numbers do not match, two reports, different numbers, conflicting numbers > join fan-out, business analysts, data quality, metrics
complaint, angry customer, customer angry, upset customer, unhappy customer, customer complains, dissatisfied customer
angry customer, complaint, wrong prediction, customer complains > interpretability, recourse, stakeholders, customer impact, writing

# Problem solving
root cause, RCA, root cause analysis, five whys, 5 whys, diagnose, diagnosis, why did it fall, why did it drop, get to the bottom, metric dropped, sudden drop, investigate a drop, investigation
root cause, metric dropped, sudden drop, investigate > hypotheses, error analysis, decomposition, incident review, bisection, investigation
hypothesis, hypothesis-driven, suspects, possible causes, candidate causes, scientific method, scientific thinking
decomposition, decompose, break down a problem, break a problem down, divide and conquer, breaking down, structured thinking
critical thinking, challenge assumptions, sceptical, skeptical, jump to conclusions, confirmation bias, cognitive bias, groupthink, assumptions
reframing, the wrong problem, solved the wrong problem, real problem, problem behind the problem, XY problem
bisection, git bisect, binary search
when not to use ML, do we need ML, need machine learning, no ML, without ML, ML overkill, overkill, not an ML problem, do we need AI, ML not needed, is ML the right tool, is ML needed, right tool, no machine learning
when not to use ML, do we need ML, overkill, simple solution > simplicity, simple solutions, right tool, baselines, rules and models
Fermi estimate, Fermi, rough estimate, back of the envelope, ballpark, order of magnitude, guesstimate, upper bound, quick estimate, napkin
Fermi estimate, back of the envelope, worth doing, ballpark > value of information, feasibility, cost-benefit, when not to use ML, capacity planning
performance ceiling, irreducible error, Bayes error, human-level performance, upper limit of accuracy, plateau, no improvement, nothing helps, hit a wall
persistence, unsolved problem, stuck, got stuck, dead end, never solved, gave up, perseverance
ambiguity, ambiguous problem, unclear problem, incomplete information

# Projects and decisions
estimation, how long will it take, effort estimate, estimate duration, project duration, time estimate, story points, planning poker
estimate, how long will it take, project duration, estimate uncertain work > estimation, uncertainty, milestones, planning, learning curve
milestone, interim goals, stage gate, checkpoints of a project, phases, project plan
planning, project planning, schedule, timeline, Gantt, sprint, scrum, agile, kanban, sprint planning, project management
deadline, due date, delivery date, late project, missed deadline, missed date, behind schedule, running late, delay, slipping, overdue, late delivery
deadline, late project, behind schedule, delay, slipping > estimation, replanning, delivery, planning, risk, bad news
replanning, change of plan, plan changed, adjust the plan, pivot, plan b
risk, risk management, project risk, risk register, what could go wrong, premortem, pre-mortem, risk assessment, risk mitigation
critical path, blocked, blockers, dependency chain, circular dependency
scope, scope creep, scope keeps growing, growing scope, cut scope, feature creep, more and more requests, changing requirements, moving target, moving goalposts
scope creep, scope, changing requirements > prioritisation, requirements, scope, delivery, expectation management
work in progress, WIP, multitasking, too much at once, context switching, too many projects, parallel projects, overloaded team, interruptions, workload
stopping, stop a project, end a project, kill a project, killing a project, pull the plug, cancel a project, sunk cost, when to give up, abandon a project, shut down, stopping rule, throwing good money after bad
resource allocation, allocate resources, allocate budget, allocating people, budget, headcount, limited resources, staffing
budget, resource allocation, limited resources, portfolio > prioritisation, expected value, commitment, marginal value, cost
expected value, expected utility, expected cost, expected loss, decision theory, decision tree analysis, utility, decision under uncertainty, decision making under uncertainty
expected value, decision under uncertainty > decision theory, bayes, value of information, newsvendor, thresholds
value of information, VOI, worth finding out, worth measuring, cheap test, buy information, is more data worth it
decision-first, actionable, decision support, prescriptive, decisions from predictions, prediction to decision, predict then optimise, decision-focused
decision quality, outcome bias, good decision bad outcome, resulting, hindsight, hindsight bias, bad luck, unlucky, good decision
newsvendor, how many to order, over and under, overstock, inventory, stock, order quantity, quantile forecast, stock-out, overage
reversible decisions, two-way door, one-way door, irreversible, reversible
commitment, long-term contract, reserved instances, committed use, lock in a price, savings plan, disagree and commit
proxy metric, Goodhart, Goodhart's law, metric gaming, gaming the metric, gamed, vanity metric, incentives, perverse incentives, wrong incentive, reward hacking, clickbait
metrics, north star, metrics that matter, choose a metric, metric choice, business metric, success metric, right metric, measure success
metrics that matter, choose a metric, north star, success metric > proxy metrics, goodhart, executives, problem framing, metrics, launch criteria
long-term effects, long term, long-run effects, novelty effect, holdout, short-term gain, short term
ROI, return on investment, business case, break-even, payback, cost-benefit, worth the money, does it pay off, profitability, financial case
proving value, proof of value, benefit realisation, savings, time saved, claimed savings, saved money, show the benefit, realised benefit, measure the benefit, value of the model
savings, prove value, before and after, business value, ROI > proving value, regression to the mean, benefit realisation, comparison group, productivity, cost-benefit, causal claims
build or buy, make or buy, buy or build, buy or host, in-house or vendor, outsource, procurement, off the shelf, third-party
vendor, supplier, provider, external provider, API provider, consultancy, contractor
vendor claims, vendor says, vendor model, vendor demo > overfitting, build-or-buy, evaluation, benchmarks, model comparison, vendors
human judgement, expert judgement, expert overrides, overrides, overruled, gut feeling, expert disagrees, experts disagree with the model, intuition, ignore the model

# Leading people
mentoring, coaching, junior, less experienced colleague, teaching, intern, trainee, support a colleague, develop people
junior, mentoring, coaching > mentoring, delegation, feedback, onboarding
onboarding, new hire, new joiner, new colleague, new team member, new hire struggling, ramp up, first weeks, newcomer
underperformer, low performer, poor performance, weak performer, performance problem, performance management, struggling colleague, struggling team member
underperforming, low performer, struggling team member > onboarding, feedback, performance, mentoring
feedback, give feedback, constructive feedback, constructive criticism, criticism, critical feedback, difficult conversation, receive feedback
delegation, delegated work, micromanage, hand over responsibility, letting go, trust, empower
conflict, disagreement, argument, quarrel, dispute, team conflict, clash, tension, two engineers disagree, fight
dissent, disagree and commit, argued against, overruled, lost the argument, disagreed with a decision, commit to a decision
psychological safety, afraid to speak, silent in meetings, safe to fail, fear, blame culture, toxic, bullying
rude, brilliant jerk, difficult colleague, difficult person, star engineer, toxic colleague, toxic behaviour, arrogant, harsh comments, difficult coworker
brilliant jerk, rude, toxic behaviour, difficult colleague, arrogant > psychological safety, conflict, feedback
hiring, recruiting, scorecard, debrief, candidate selection, structured interview, interview process, take-home, work sample, interviewing, interview candidates
technical direction, tech strategy, technical leadership, tech lead, set direction, architecture decision, technical strategy
engineering standards, standards, coding standards, best practices, team standards, conventions, coding guidelines
technical debt, tech debt, maintenance, maintenance burden, upkeep, retiring models, decommission, sunset, too many models, legacy models
bus factor, key person, single point of failure, only one person knows, knowledge transfer, knowledge silo, indispensable, person leaves, team member leaves
team culture, culture, morale, motivation, engagement, burnout, burned out, team spirit, unmotivated
leadership, leading a team, leading people, team lead, manage a team > delegation, mentoring, conflict, technical direction, feedback, team leadership
proud, proudest, achievement, accomplishment, success story > initiative, process improvement, mentoring, proving value, efficiency
taking initiative, proactive, initiative, self-starter > initiative, process improvement, ownership

# Processes
automation, repetitive work, repetitive tasks, manual work, copy and paste, chores, boring tasks, tedious, manual process, RPA, manual steps, toil
automation, repetitive work, manual work, copy and paste > process improvement, when not to use ML, discovery, bottleneck
process improvement, improve a process, optimise workflow, workflow improvement, continuous improvement, kaizen, lean, inefficiency, inefficient process, waste, process optimisation, streamline, efficiency gains
bottleneck, slow process, process takes too long > waiting time, process mining, bottleneck, process improvement, work in progress
process mining, event logs, process analysis
process standardisation, standardise a process, harmonise, different processes, inconsistent processes, standardisation
productivity, developer productivity, team productivity, velocity, output per person, efficiency of the team, lines of code
coding assistant, Copilot, AI assistant for developers, AI coding tools, code generation, Cursor, AI pair programmer
human in the loop, HITL, manual review, human review, reviewers, human oversight, review queue, human check, review capacity, augmentation of people, person in the loop
automation bias, over-reliance, overreliance, trust too much, blind trust, rubber stamp, click through, anchoring, blindly accept, complacency, approve without reading
automation bias, over-reliance, trust the model too much > human in the loop, overrides, quality control, anchoring
adoption, nobody uses it, nobody opens, not used, unused, low usage, users ignore, ignored by users, user acceptance, uptake, do not trust the model, distrust, sits on the shelf
adoption, nobody uses it, users ignore, do not trust the model > change management, overrides, workflow, resistance, end users
change management, resistance, resistance to change, organisational change, afraid of losing their job, job loss, replace people, fear of replacement, transformation, people against the system, opposition
legacy system, legacy, mainframe, old system, COBOL, ERP, SAP, existing systems, old software
legacy system, system integration > integration, parallel run, data contracts, idempotency, legacy systems
parallel run, run side by side, old and new in parallel, side by side, cut over, cutover, rules and models, replace rules, rules engine
API contract, service contract, API, API design, interface, API change, API versioning, breaking change, backward compatible, compatibility, REST, versioned API, clients break
API contract, breaking change, API versioning, backward compatible > versioning, schema evolution, rollout, service contract, api change
workflow, business process, daily routine, fit into the process, process integration
quality control, quality assurance, QA, inspection, spot checks
operations, ops, running the service, day-to-day operations, operating a model
marketplace, two-sided marketplace, platform
marketing, campaign, ads, advertising, coupons, promotion, discount

# Names of methods and tools, and what they are asked for
LSTM, RNN, seq2seq, recurrent, GRU > neural network, time series, language models, vanishing gradients
transformer, BERT, self-attention > language models, fine-tuning, embeddings
GAN, VAE, autoencoder, diffusion, diffusion model, generative model > neural network, embeddings, anomaly detection
GNN, graph neural network, knowledge graph > embeddings, graphs
ResNet, UNet, YOLO, ViT, object tracking > computer vision, transfer learning
siamese, triplet loss, contrastive learning, two tower, metric learning > embeddings, similarity, retrieval
hard negatives, in-batch negatives > embeddings, sampling, ranking
SVM, kernel, KNN, naive Bayes, decision tree > algorithm choice, tabular data
Gini, impurity, information gain, entropy > gradient boosting, feature attribution
ReLU, GELU, sigmoid, tanh, activation function > vanishing gradients, initialisation, derivatives
hinge, hinge loss, MAPE, RMSE, R squared, MAE, error metric > loss functions, evaluation, metrics
Kalman, Kalman filter, hidden Markov model, HMM, CRF > time series, markov chain, sensors
stationarity, autocorrelation, ARIMA, Prophet, exponential smoothing > forecasting, time series
survival analysis, Kaplan Meier, Cox, hazard, time to event > churn, label delay, predictive maintenance, retention
MCMC, Gibbs, variational inference, Gaussian process, EM algorithm > bayes, probability, simulation, uncertainty
Poisson, central limit theorem, law of large numbers, distribution of the mean > probability, confidence intervals, standard error, rare events
KL divergence, mutual information, cross entropy > loss functions, drift, distillation
PPO, DPO, reward model, RLHF > fine-tuning, human evaluation, llm-evaluation, goodhart
perplexity, BLEU, ROUGE > llm-evaluation, evaluation, language models
chain of thought, structured output, JSON mode, LangChain, MCP > prompting, language models, parsing
chunking, reranking, hybrid search, BM25, TF-IDF, query expansion > retrieval, rag, ranking, search-evaluation
LSH, MinHash, Pinecone, pgvector, Elasticsearch, approximate search > vector-search, embeddings, retrieval, duplicates
mixture of experts, MoE, speculative decoding, KV cache, flash attention, vLLM > serving, latency, memory, cost, language models
GPTQ, AWQ, OpenVINO, Triton, TensorRT > quantisation, export, serving, device
Megatron, NCCL, InfiniBand, NVLink, interconnect > data-parallelism, all-reduce, model-parallelism, accelerators
Docker, container, Terraform, Ansible, Helm, infrastructure as code > training platform, serving, reproducibility, managed services
Istio, Grafana, Datadog, Sentry, New Relic, OpenTelemetry, AIOps > monitoring, observability, incident-response
FastAPI, Flask, Django, gRPC, GraphQL, protobuf > serving, api-contract, service-contract
Avro, Parquet, schema registry, Arrow > schema-evolution, data-types, data contracts
Snowflake, Databricks, data warehouse, delta lake, lakehouse > sql, data-pipelines, object-storage, data-engineering
Dagster, Prefect, cron, scheduler > data-pipelines, batch-scoring, dependencies
NoSQL, Cassandra, DynamoDB, Bigtable, MongoDB, key-value store > consistency, sharding, replication, feature-store
transaction, ACID, two-phase commit, isolation level, saga > consistency, idempotency, at-least-once
CRDT, vector clock, gossip, conflict resolution > consistency, reconciliation, replication
Bloom filter, HyperLogLog, count-min sketch > approximation, top-k, hashing, streaming
Julia, Rust, Go, C++ > performance, right-tool, java
data catalogue, metadata, data dictionary > data-lineage, documentation, data-quality, metric-definitions
federated, homomorphic, federated learning, homomorphic encryption, secure enclave, trusted execution > privacy, encryption, data-minimisation
deepfake, watermark, phishing, spam, abuse, bots > fraud-detection, content-moderation, security
saliency, Grad-CAM, concept activation, attention map > interpretability, feature-attribution
adversarial examples, robustness, stress test > testing, evaluation, safety, domain-shift
KYC, AML, money laundering, Basel, SR 11-7, SOC 2, ISO 27001 > governance, model-risk, audit, fraud-detection
radiology, clinical, medical, healthcare, hospital, patients, diagnosis of a disease > screening, base-rate, safety, annotation
insurance, claims, actuary > risk-assessment, calibration, overrides
LTV, CAC, ARPU, funnel, cohort, conversion rate, DAU, engagement metric > metrics, churn, retention, customer-impact
pricing, price elasticity, dynamic pricing, revenue > causal-inference, experiments, expected-value
logistics, supply chain, route planning, scheduling > constrained-optimisation, constraints, forecasting
sentiment, named entity recognition, topic model, summarisation > language models, classification, labels
career, promotion, performance review, one on one > feedback, mentoring, performance
retro, retrospective, standup, sprint review > post-mortem, incident-review, planning
RACI, responsibilities, division of labour > ownership, responsibility, delegation
remote team, distributed team, intercultural > misunderstanding, communication, writing
diversity, inclusion, biased interview > hiring, fairness, structured-interview, psychological-safety
meetings, too many meetings > interruptions, capacity, work-in-progress
someone leaves, resignation, handing over knowledge > knowledge-transfer, bus-factor, hand-over
led a project, led a team, drove a project > influence, technical-direction, delegation, delivery
Excel, spreadsheet > automation, process-improvement, legacy-systems, reconciliation
# Everyday words
worker dies, node dies, machine dies, gpu dies, worker crashes, node crashes, machine crashes, node fails, machine fails, lost node, job killed > fault tolerance, checkpoints, spot instances, retries
systems disagree, sources disagree, systems agree, sources agree, conflicting records, same customer, duplicate customers > record linkage, entity resolution, reconciliation
baseline first, start simple, simple first, simplest model, MVP baseline, simple before complex > simplicity, baselines, algorithm choice, simple model
speed up experiments, speeding experimentation, faster experimentation, more experiments, experiment velocity, iteration speed, slow experiments > work in progress, waiting time, experiments, lead time
got worse over months, quietly worse, slowly worse, gradually worse, slow decline, creeping degradation > drift, monitoring, retraining, model decay
few samples, few observations, small sample, tiny sample, few data points, small n, handful of cases > confidence intervals, variance, rare events, sample size
wanted different things, pull different directions, opposite wishes > conflicting goals, alignment, stakeholders, negotiation
without experiment, no experiment, cannot randomise, no randomisation, cannot run test > causal inference, difference in differences, control group, confounding
groupby, pivot, merge tables > data manipulation, pandas, joins
preparing data, data preprocessing, prepare training data > data cleaning, data quality
cannot agree, cant agree, agree approach, engineers disagree, seniors disagree, strong opinions, heated discussion > conflict, technical direction, standards
boss asks ship, asked to ship, told to launch, pressured to launch, harms users, harms group, hurts people, find wrong, feels wrong > ethics, ethical dilemma, doubts, harm
keep up, stay current, stay up to date, everything coming out, new papers weekly, drowning papers, follow the field > continuous learning, reading papers, conferences
same numbers paper, numbers as paper, match published results, replicate a paper, paper results differ > reproducibility, replication, reading papers
nobody noticed, went unnoticed, found out too late, complaints before alerts > monitoring, drift, alert fatigue, silent errors
PM wants, product wants, model cannot do, impossible feature, overpromised, unrealistic expectations > expectations, requirements, saying no, scope
slow script, slow pandas, slow python, code too slow, slow dataframe, speed up code, vectorise loop, slow loop > performance, vectorisation, numpy, complexity, profiling
leadership decide, help decide, decide uncertain, decision when uncertain, uncertain prediction > decision under uncertainty, expected value, risk, thresholds
try new ideas, room for ideas, time to experiment, innovation culture, ring-fencing time, slack time, 20 percent time, exploratory work > learning culture, innovation, bets, exploration
own workflow, team workflow, ML workflow, release faster, ship faster, slow to deploy > release process, lead time, work in progress, productivity
how many examples, many labelled examples, enough labels, how much data, data needed > sample size, learning curve, labels, how much data
rolling out to ops, operations team, frontline staff, people resist, users resist, afraid of automation > change management, adoption, resistance
ambiguous info, incomplete information, vague problem, unclear problem, messy case, open ended > decomposition, assumptions, problem framing, hypotheses
break down problem, breaking down, break a problem, big problem smaller parts, where to start > decomposition, hypotheses
uncertainty of a metric, interval for AUC, bootstrap metric, error bars > confidence intervals, bootstrap, variance
explore a dataset, first look at data, new dataset, unfamiliar data > exploratory analysis, outliers, data quality
user behaviour, behaviour logs, event logs, clickstream > events, clicks, sessions, streams
gathering requirements, requirements gathering, elicit requirements > requirements, acceptance criteria
# Everyday words: model-development
which model first, first model, model to start, pick algorithm > algorithm choice, model selection, simplicity
turn business into ML, translate business need, frame as ML > problem framing, label, reframing
rare positives, few positives, skewed classes, unbalanced, imbalanced > class imbalance, probabilities, thresholds
looks too perfect, suspiciously good, 99 percent accuracy, score too high > data leakage, test set hygiene
recommend to new users, nothing known user, first visit > cold start, recommender
improve accuracy, accuracy plateau, cannot improve > performance ceiling, error analysis, label noise
too good to be true, suspiciously high score, suspiciously perfect auc, model sees future, information from the future, cheating features, answer sneaks into features, outcome hidden in features > data leakage, target encoding
new products no history, brand new items, no purchase history, first time visitors, just signed up users, items nobody bought > cold start, hybrid recommender
worked in validation failed live, lab gains vanish online, great offline nothing online, no lift in production, improvement did not show in experiment, no uplift after launch > offline online gap, ab testing
always shows bestsellers, everybody gets same suggestions, only recommends hits, favours blockbusters, customers who bought this, frequently bought together, market basket > popularity bias, lift, collaborative filtering
xgboost, lightgbm, catboost, boosted trees, trees versus deep learning, deep learning overkill, few rows neural network, which algorithm to pick, small dataset which algorithm > algorithm choice, tabular data, gradient boosting
optuna, grid search, random search settings, different winner every run, best settings change each run, tune learning rate > hyperparameters, reproducibility, cross validation
test on later dates, train past test future, backtest forecast, walk forward validation, rolling window validation, shuffled dates, random split time dependent > time series, cross validation
difference just luck, better model by chance, which model really wins, compare two models fairly, significantly better model, beats old model by little > paired comparison, model selection
missed alarm costs more, price of wrong prediction, false alarm cost money, where to set cutoff, choose cut off, errors not equally expensive, pick operating point > cost sensitive, thresholds
killed own idea, dropped favourite idea, pet idea failed, feature turned out useless, remove component see effect, gave up clever idea > ablation, evidence, experimentation
which inputs matter, drop useless columns, stop paying data vendor, external data worth money, feature importance misleading, which features to keep > permutation importance, interpretability, cost benefit
customers leaving, cancel subscription, likely to quit service, customer retention, vague business wish model, define target variable > churn, problem framing
# Everyday words: data-oversight
dirty data, messy data, bad data, data problems > data quality, data cleaning
weird values, strange values, impossible values, sensor errors, extreme values > outliers, sensors, data quality
empty fields, null values, NaN, missing fields, blanks > missing data, imputation
cheap labels, outsourced labelling, annotators quality, labelling vendor > annotation, label quality, agreement
data arrives late, late data, feed late, missing feed, source unavailable > data availability, freshness, data contracts
biased data, not representative, data bias, skewed sample > selection bias, sampling bias, selective labels
column changed, field changed, upstream changed, schema broke, upstream team > schema change, data contracts, incident response
fraud labels late, chargebacks late, labels come later > label delay, delayed labels, fraud
truth arrives weeks later, outcome known months later, chargebacks come late, recent numbers look low, recent weeks look better, true outcome comes late > label delay, nowcasting
annotators disagree, labellers disagree, raters inconsistent, doctors disagree diagnosis, wrong labels, sloppy labelling, outsourced labelling vendor, crowd workers mistakes, spot check labels, ground truth unreliable > label quality, annotation, agreement
how many labels needed, label budget, hardly any positive examples, very few defects, collect training images, gather own training data > annotation, rare events, data collection, sampling
same customer twice, duplicate customers, merge customer databases, match names addresses, fuzzy matching, deduplicate people, entity resolution > record linkage, data integration
empty fields, blank cells, fill in gaps data, nulls in columns, people leave question blank, fill with mean, nan values > missing data, imputation
weird values, strange readings, sensor broken, impossible numbers, remove extreme values, implausible measurements, spikes in readings > outliers, sensors, exploratory analysis
only see approved loans, never know rejected ones, unknown outcome of refused, only checked cases labelled, inspectors choose where, reject inference > selective labels, selection bias
dataset not representative, leaves out people, groups missing from data, survey skewed, sample not typical, who is not in data > sampling bias, selection bias, data collection
upstream changed schema, column renamed without warning, source system changed, producers break pipeline, data team changes tables, upstream table late, data arrives late > data contracts, freshness, data availability
day month swapped, american date format, excel mangled dates, date format mixed, daylight saving, clocks change, summer time winter time, utc timestamps > dates, time zones, data cleaning
rows multiplied after join, join duplicates rows, totals too high sql, double counting rows, values known back then > point in time join, sql
users click what is shown, clicks biased by placement, top spot gets clicks, clicks not preference, learn from clicks, no ratings only clicks > implicit feedback, position bias
# Everyday words: cross-functional-collaboration
work with designers, work with analysts, with data scientists, notebook to production > hand over, data scientists, notebooks
too many requests, everyone wants, whose request first, competing requests > prioritisation, stakeholders, resource allocation
customer impact, impact on users, did it help customers, customers notice > customer impact, metrics, evidence
define success, success criteria, good enough, acceptance test > acceptance criteria, launch criteria, success criteria
bot answers wrong, bot gives wrong, assistant makes up, made up answers > chatbot, hallucination, LLM evaluation
pm wants impossible feature, product owner expects magic, do not know what they want, unclear request business, sprinkle some ai, asked for wrong thing, what they really need, real need behind request, no ml needed > requirements, discovery, simple solutions
no authority over team, convince other department, other team will not help, persuade colleagues not reporting, depend on another team, get developers to help, blocked by another team > influence, dependencies, negotiation
teams pull in opposite directions, sales versus risk, cant agree approach, departments fight over goal, competing targets, different kpis, teams measure success differently, north star metric, shared kpi definition > conflicting goals, alignment, metric definitions
too many requests, whose project first, backlog too long, overloaded with requests, say no to stakeholders, everyone wants project first, which project next > prioritisation, cost of delay
ready to launch, good enough to release, minimum accuracy to release, go no go decision, what accuracy do you need, sign off launch > launch criteria, acceptance criteria, product managers
qa team test ai, tester asks expected output, developer needs spec, definition of done, unit test model output, test component sometimes wrong > acceptance criteria, testing, software engineers
numbers do not match, two dashboards disagree, analyst gets different figures, different counts same experiment, reports contradict each other, whose number is right > join fan out, business analysts, metrics
hand written rules, hand crafted rules, business rules excel, if then rules, replace rules by ml, analyst fears replacement, domain expert resists model > rules and models, business analysts
notebook to production, thrown over the wall, messy jupyter code, productionise prototype, inherited colleague notebook, researcher code handover > data scientists, ownership, reproducibility
old app versions, mobile clients cannot update, breaking api change, backward compatible, clients depend on scores, score meaning changes downstream > service contract, versioning, rollout
prove value to business, did users benefit, users who use feature spend more, correlation not causation, power users skew comparison, real effect on customers > customer impact, self selection, experiments
bot answers wrong questions, pass to human agent, talk to a human, transfer to agent, limits of the bot, bot should refuse > hand over, escalation, scoping
# Everyday words: scalability-and-performance
too slow in production, slow predictions, slow inference, speed up inference, response time > latency, serving, batching, tail latency
handle peak, traffic spike, load spike, black friday, scale up service > capacity, capacity planning, autoscaling
woken at night, pager, night shift, emergency fix, production is down, outage > incident response, rollback
undo a release, go back to old version, revert model, bad deployment > rollback, rollout, incident response
same result twice, results differ every run, cannot rerun, non-deterministic > reproducibility, nondeterminism
test ML code, unit tests for models, test a pipeline, tests for data > ML testing, testing, flaky tests
features differ, train and serve differ, different in production, works offline > training serving skew, parity testing, feature store
model gets stale, old model, refresh model, how often retrain > retraining, drift
cheaper to run, reduce serving cost, inference bill, cost per prediction > cost, caching, model cascade, serving
site goes down night, production outage, pager goes off, firefighting production, broken in production, woken at night, postmortem, clean up after outage, lessons from outage > incident response, rollback, backfill
nobody noticed got worse, silently degrades, model rots, gets worse over time, model goes stale, world changed since training, when to train again, refresh model regularly, keep model current > drift, monitoring, retraining
too many alerts, alerts ignored, cry wolf, pager fatigue, noisy alarms, team mutes notifications > alert fatigue, false alarms, monitoring
black friday, traffic spike, holiday rush, how many servers, how many gpus needed, handle more users, ten times traffic, requests per second > capacity planning, capacity, serving
p99, slowest requests, some requests very slow, users wait too long, speed up inference, response time too high, torchserve, kserve, gpu sits idle, increase throughput > latency, tail latency, serving, batching
undo bad release, go back previous version, revert model, bad deploy, deployment went wrong, gradual release, release to few users first > rollback, canary, rollout
tests fail sometimes, randomly failing build, red build rerun, nondeterministic test, github actions, jenkins, test ml code > flaky tests, ml testing, ci cd
cannot get same result again, rerun gives different numbers, recreate old result, how was this number produced, numbers as the paper, rebuild old model, mlflow, dvc > reproducibility, model versioning
mismatch training and production, features computed differently online, serving features wrong, works in training breaks live, same features online offline, feast, tecton > training serving skew, feature store, prediction logging
nightly job, overnight run, scheduled scoring, airflow, job crashed halfway, restart job safely, miss morning deadline > batch scoring, idempotency, data pipelines
clients keep retrying, service keeps crashing, does not recover after restart, retry storm, backlog never clears requests, thundering herd > overload, retries, queues
dependency fails keep answering, fallback when model down, partial outage keep serving, still answer when part fails, lookup timed out, plan b outage > graceful degradation, serving
# Everyday words: responsible-ml
treats groups differently, discrimination, unfair to women, protected group, disparate impact > fairness, equal opportunity, audit
explain a decision, customer asks why, reason for rejection > counterfactual explanations, recourse, interpretability
personal data, customer data consent, GDPR deletion, delete my data, right to be forgotten > privacy, data deletion, memorisation
who approves models, model approval, sign off a model, documentation of models, regulation > governance, audit, model risk
black box, look inside the model, which features matter, trust the model > interpretability, shap, feature attribution
discriminates against women, treats groups unequally, racist algorithm, biased against minorities, unfair to group, disparate impact, protected attributes, discrimination by algorithm > fairness, equal opportunity
innocent people flagged, wrongly accused, wrongly blocked, good customers declined, honest customers rejected, foreign customers blocked > false positives, fairness
boss asks ship model harms, pressured to do something wrong, refuse unethical project, moral dilemma, conscience at work, whistleblower, uncomfortable with project > ethics, speaking up, saying no
explain decision to customer, black box model, explain prediction to layman, why model decided, justify rejection, what could applicant change, get approved next time, lime > interpretability, recourse, counterfactuals, explanation
gdpr, right to be forgotten, erase my data, customer wants data deleted, machine unlearning, remove person from model, erasure request > data deletion, privacy, data lineage
remove names, mask personal details, pii, identify people from table, re identify individuals, redact sensitive, pseudonymise data > anonymisation, k anonymity, privacy
model repeats secrets, leaks training data, spits out personal data, regurgitates private text, memorises customers, was person in training set, who was in training data > memorisation, membership inference, privacy
privacy budget, epsilon privacy, add random noise statistics, publish statistics safely, opacus, dp sgd > differential privacy, noise
spying on staff, watching employees, emotion recognition, worker surveillance, monitor call centre mood, track staff performance > employee monitoring, ai act, ethics
eu regulation, european ai law, prohibited use ai, high risk system, legal says no, supervisory authority asks, complaint to authority, press accuses algorithm > ai act, regulator, governance
nobody owns the model, undocumented model, author left company, inherited black box, model cards, nobody knows how model works, auditors coming > model risk, documentation, governance, audit
favours own brand, promotes house products, small sellers never shown, sellers complain ranking, suppliers buried in results, fair to sellers > exposure, fairness
# Everyday words: research-and-innovation
hype, shiny new method, new technique worth it, trend or useful > choosing bets, reading papers, pilots
result does not hold, could not replicate, fails to replicate > replication, reproducibility
from research to product, research code to production, prototype to production > research to production, migration, hand over
learn on the job, learning time, training budget, conference visit > continuous learning, conferences, learning
keep up literature, everything coming out, too many papers, new papers weekly, stay up to date, follow arxiv, up to speed field > continuous learning, reading papers, triage
numbers as the paper, match published results, cannot replicate paper, replicate published, github repo different numbers, get authors result > reproducibility, reading papers
better than state of the art, sota claim, skeptical about claims, claims too good paper, cherry picked results, believe benchmark table, hype from vendors > reading papers, baselines, test set hygiene
lucky seed, different random seeds, run to run noise, only three seeds, gain within noise, real improvement or luck > variance, baselines, reading papers
which research idea, which idea pursue, prioritise research, moonshot or safe, allocate research time, risky research project, long shot idea > choosing bets, value of information, expected value
proof of concept, try small first, feasibility study, cheap trial before investing, derisk project, kill research project, pull the plug, when give up research, dead end research, sunk cost > pilots, stopping, choosing bets
which part helps, remove one component, what contributed gain, take pieces out, leave out modules, component really needed > ablation, interactions, experiment design
jupyter to production, prototype never shipped, lab to production, research code live, productionise research, researchers throw over wall, theory into practice > research to production, shadow deployment, adoption
shiny new technique, chasing latest trend, said no fancy, resisted hype, simpler instead fancy, rejected new architecture > simplicity, choosing bets, evaluation
reading group, journal club, team stopped learning, no time learn, lunch and learn, sent to neurips, brought back conference > knowledge sharing, conferences, team culture
implement paper from scratch, formula into code, equation into code, code up paper, turn maths into code > loss functions, gradient check, numerical stability
grad cam, heatmap explanation, where network looks, right reason wrong, clever hans, looks at background > saliency maps, interpretability, sanity checks
# Everyday words: programming
clean up code, ugly code, code nobody understands, untested code > code quality, maintainability, technical debt
review other code, give review comments, pull request feedback > code review, mentoring
memory runs out, file too big for memory, larger than RAM, huge file > memory, generators, streaming
wrong results no error, bug without error, code runs but wrong > silent errors, edge cases, debugging
write a function, implement from scratch, short programming task, python task > python, edge cases
pandas out of memory, dataframe too big, reduce ram, float32 instead float64, laptop runs out memory, shrink dataframe, oom killed pandas > memory, data types, pandas
two threads same time, multithreading bug, thread safe, ConcurrentHashMap, fails only sometimes load, lost updates > race condition, concurrency
no error but wrong, fails without error, wrong numbers no exception, no crash wrong output, job succeeded empty output, nobody noticed bug, yield keyword, generator exhausted, second loop empty, iterator consumed > silent errors, generators, unit tests
different after restart, same input different output, PYTHONHASHSEED, flaky results process, works until restart, not deterministic > nondeterminism, hash randomisation
offline and online differ, python and java disagree, live features different training, serving gives other result, feature computed differently > training serving skew, hashing, integer overflow
feature as of date, peeking into future sql, join latest before, time travel feature, value known at the time, lateral join timestamp > point in time join, window functions, data leakage
group clicks into sessions, thirty minute gap, clickstream python, session timeout inactivity, split events gap > sessionisation, data manipulation
pick random lines, sample unknown length, random sample stream, one pass sample, file too large sample, unit test randomness, stochastic code tests, flaky random test > reservoir sampling, testing randomness
stringsAsFactors, tidyverse, statistician writes R, data scientist uses R, R script production, rewrite R code, plumber api > factors, r, contracts
review pull request, comments on PR, junior colleague code, merge before deadline, nitpick review, approve merge request > code review, feedback
took over codebase, inherited messy code, readable code, spaghetti notebook, clean code, someone else maintains, left project others > maintainability, hand over, code quality
software engineer switching to ml, backend developer new ml, teach experienced developer, tests pass model wrong, green build bad model > mentoring, ml testing, career change
# Everyday words: statistics
margin of error, real or noise, due to chance > confidence intervals, uncertainty, multiple testing
peeking at results, stop test early, stopped too early > optional stopping, AB testing
groups got different, experiment broken, test went wrong, suspicious experiment > sample ratio mismatch, AA test, AB testing
cause or correlation, correlation not causation > confounding, causal inference
rare disease test, positive test, base rates, Bayes theorem > base rate, bayes, natural frequencies
70 percent means, trust probabilities, probabilities off, overconfident model > calibration, uncertainty, thresholds
many tests, many metrics, test enough things, twenty comparisons > multiple testing, alert fatigue
peek at results, stop test early, significant after three days, pm calls winner, check experiment daily, end experiment early > optional stopping, ab testing
how many users needed, how long run test, enough traffic test, too little traffic experiment, detect small effect, underpowered experiment, cuped > sample size, power, variance reduction
zero failures observed, never seen failing, rule of three, none found in sample, how sure no errors, extremely rare failure > rare events, confidence intervals
uneven traffic split, groups not equal size, fifty fifty off, missing visitors experiment, more users one arm, srm check > sample ratio mismatch, selection bias
many metrics one significant, bonferroni, false discovery, test everything something significant, p hacking, twenty metrics > multiple testing, guardrail metrics
correlation not causation, coupon really worked, caused or coincidence, would have happened anyway, no control group, cannot randomise, worst ones improved anyway, improved by itself, treated the worst > causal inference, confounding, regression to the mean
real difference between models, one test set two models, significantly better classifier, compare two classifiers > paired comparison, mcnemar, model comparison
scores not probabilities, overconfident predictions, trust predicted probability, seventy percent means, platt scaling, reliability diagram, undersampled negatives, probabilities too high, rebalanced training scores > calibration, prior shift
users affect each other, treatment spills over, drivers shared both arms, gain disappeared rollout, two sided platform test, network effects experiment > interference, switchback, marketplace
same user many rows, repeated measurements per user, rows not independent, randomised user measured session, false alarms identical groups > clustered data, unit of analysis, aa test
give a range forecast, arrival window promise, how sure forecast, error bars predictions, guaranteed coverage, eta range > prediction intervals, conformal prediction, uncertainty
admitted being wrong, retract analysis, wrong number presented, found error own analysis, reported wrong result > correction, integrity, reporting
# Everyday words: linear-algebra
reduce dimensions, compress vectors, fewer dimensions, smaller embeddings > pca, svd, low rank, embeddings
unstable coefficients, coefficients flip sign, correlated inputs > collinearity, conditioning, ridge
nearest neighbours, vector similarity, cosine or dot, semantic search > cosine, similarity, vector search, embeddings
cosine or dot product, normalise vectors first, vector length matters, inner product versus angle, which distance embeddings, popular items longer vectors > similarity, cosine, embeddings
all texts look similar, everything similarity high, sentence vectors too close, anisotropic embeddings, cosine always high, clusters all one blob > centring, cosine, clustering
swap embedding model, upgraded encoder, reembed documents, mixed old new vectors, search broke new model, openai embedding version, reindex vectors > migration, vector search, alignment
shrink embedding matrix, fit on phone, compress lookup table, model too big mobile, fewer parameters embedding > low rank, quantisation
debias embeddings, remove gender direction, erase attribute vectors, scrub hospital signature, take out unwanted direction, protected attribute embedding > projection, orthogonality, confounding
features almost identical, correlated predictors, coefficients flip sign, weights explode regression, multicollinearity, nearly singular matrix, unstable coefficients > collinearity, conditioning, ridge
matrix not invertible, singular covariance, more features than rows, mahalanobis distance, more sensors than days > rank, pseudo inverse, shrinkage, covariance
principal components flipped, sign flipped retrain, components changed after retraining, axes rotated overnight, principal components swapped > eigenvectors, subspaces, pca
dimensionality reduction, explained variance, forgot standardise features, different units features, reduce number features, one feature dominates > pca, scaling, svd
wrong dimensions array, numpy shape mismatch, accidental n by n, tensor shape error, keepdims, wrong axis order, transpose instead reshape, row major order, scrambled sensor array > broadcasting, shapes, reshape, memory layout
customers move between states, churn and return, long run share, probability next month state, subscribers come back, settles long run > markov chain, steady state, retention
order of multiplication, multiply huge matrices, made computation faster, matrix too large memory, slow matrix code, mostly zeros matrix, scipy sparse, dense matrix explodes > matrix products, sparse matrices, complexity, performance
# Everyday words: calculus-and-optimization
training blows up, loss explodes, loss goes to nan, NaN loss, training diverges > loss spike, gradient clipping, numerical stability
does not converge, converges slowly, stuck training, loss flat > convergence, learning rate, optimisers
derive by hand, pen and paper, compute derivative, work out gradient > derivatives, chain rule, gradient check
deep network does not learn, gradients vanish, early layers > vanishing gradients, initialisation, residual connections
loss is nan, training gives nan, overflow in exp, divide by zero loss, inf in logits, exp too large > numerical stability, softmax, log sum exp
training blew up, loss suddenly jumps, training diverged overnight, loss exploded, expensive run crashing, resume earlier checkpoint > loss spike, training instability, gradient clipping
loss not going down, model doesnt learn, network learns nothing, training stuck plateau, loss stays flat, wont converge > debugging training, loss curves, initialisation
oscillates back and forth, step size, learning rate too high, zigzag descent, converges too slowly, ill conditioned hessian > learning rate, conditioning, gradient descent
half precision, fp16, bf16, weights stop changing, update too small, float16 problems > mixed precision, rounding, numerical precision
backprop by hand, custom backward, finite differences, wrong derivative, micrograd, verify gradient numerically > gradient check, back propagation, autograd
mean or median prediction, mse or mae, squared or absolute error, pinball loss, underestimate costs more, which loss pick, asymmetric cost forecast > loss functions, quantile regression
adamw, l2 versus decay, rare tokens vanish, weights decay zero, rare embeddings shrinking > weight decay, adam, regularisation
small gpu large batch, micro batches, simulate bigger batch, answers got shorter, finetuned model too brief, batch split changes loss > gradient accumulation, loss normalisation, fine tuning
deeper is worse, early layers dont learn, gradients disappear, skip connections, adding layers useless, sigmoid deep network > vanishing gradients, residual connections, initialisation
split annotation budget, limited annotation hours, divide budget between, where spend next hour, shadow price > constrained optimisation, lagrange multipliers, marginal value
cannot differentiate metric, step function loss, zero gradient everywhere, optimise business metric directly, discrete decision loss, train on real cost > non differentiable loss, surrogate loss, straight through, decision focused
# Everyday words: ml-frameworks
GPU idle, GPU waiting, low utilisation, slow dataloader, starved GPU > input pipeline, accelerators, profiling
out of GPU memory, memory grows, memory keeps growing > memory, memory leak, gradient accumulation
TensorFlow or PyTorch, JAX or PyTorch, choose a framework, switch framework > eager execution, export, graphs
half precision, bf16, fp16, float16 > mixed precision, loss scaling
forgot eval mode, dropout on inference, predictions change batch size, same input different answer, forgot model.eval, train mode production > eval mode, batch normalisation
gpu idle waiting data, gpu starving, slow dataloader, num_workers tuning, gpu utilisation low loading, slow image loading, tf.data prefetch > input pipeline, data loading, profiling
keeps retracing, recompiles every call, retracing warning, graph rebuilt every, tf.function slow, decorator made slower > tf function, tracing
run model phone, model on mobile, tflite, coreml, deploy in browser, onnxruntime, convert model format, ship edge device > export, onnx
memory keeps growing training, ram grows each step, oom after hours, loss.item, forgot detach, training crashes after steps, memory creeps up > memory leak, autograd
iterabledataset, every worker same samples, epoch repeats samples, same examples seen several times, workers duplicate rows > data loading, duplicates, input pipeline
nan fp16, gradscaler, half precision unstable, bf16, amp training, loss nan mixed, float16 diverges > mixed precision, loss scaling
cuda out of memory, not enough vram, model too big gpu, simulate bigger batch, gpu memory full, gradient checkpointing, batch size too large memory > memory, gradient accumulation, activation checkpointing
move tensorflow to pytorch, rewrite old keras models, legacy framework models, port models framework, tf1 code, switch frameworks, deprecated framework > migration, tensorflow, pytorch
exported model differs, converted model wrong output, onnx mismatch, outputs not match after conversion, notebook vs production predictions, prove conversion same > parity testing, export, training serving skew
pickle breaks version, cannot load old pickle, upgrade sklearn, library version bump, joblib saved model, dependency update broke model, inconsistentversionwarning > upgrades, model persistence, scikit learn
bug in pytorch itself, library bug found, reported upstream, minimal repro, filed github issue, contributed fix library > isolation, minimal example, open source
# Everyday words: cloud-platforms
cloud bill, bill too high, save cloud money, cut costs cloud > cost, spot instances, commitment, data transfer
secrets in image, leaked key, permissions, access denied, least privilege > credentials, iam, security
SageMaker or Vertex, managed or own, kubernetes or managed > managed services, training platform
data must stay in country, region restrictions, EU data > data residency, encryption, privacy
preemptible vms, machine taken away mid training, cheap gpus interrupted, instance reclaimed training, discounted capacity evicted, resume training after crash, lost hours training crash, save training progress, node dies mid run, job restart from scratch > spot instances, checkpoints, fault tolerance
secrets in docker image, leaked api key, password in git, aws key committed, hardcoded secrets, rotate keys, token pushed repo > credentials, security, incident response
permission denied bucket, s3 access denied, too many permissions, iam role policy, who can access bucket, service account rights, 403 training job > iam, least privilege
cloud bill exploded, aws costs too high, cloud spending out control, finance asks cloud costs, finops, surprise invoice cloud, egress fees, save money cloud > cost, budgets, data transfer
aws lambda, cloud run, scale to zero, first request slow, rarely used model endpoint, low traffic model hosting, pay per request > serverless, cold start latency
sagemaker or kubernetes, vertex ai, sagemaker, build ml platform ourselves, azure ml, eks, own gpu cluster > managed services, training platform
data must stay country, data stay in eu, gdpr cloud, customer data region, which country data stored, keep data in germany, sovereign cloud > data residency, privacy
which gpu to buy, gpu or cpu inference, tpu or gpu, a100 or h100, cheapest hardware inference, inferentia, cpu cheaper than gpu > accelerators, cost, batch scoring
traffic spike latency, rush hour requests, scale up too slow, peak load endpoint, pods start too late, sudden load increase > autoscaling, capacity planning
avoid vendor lock-in, lock-in cloud, whole region outage, aws goes down, second cloud provider, disaster recovery plan, cloud provider outage > multi cloud, resilience, business continuity
auditor asks who accessed, sensitive recordings cloud, encrypt data at rest, prove who read data, kms, cloudtrail, medical data bucket > audit logs, encryption, privacy
forgotten gpu instances, idle machines running, notebooks left running, shut down unused servers, orphaned resources, nobody turned off > machines nobody uses, cost, automation
# Everyday words: distributed-systems
several GPUs, multi GPU, scale training, many machines > data parallelism, all reduce, scaling
processed twice, duplicate messages, counted twice, exactly once > idempotency, at least once, retries
queue grows, backlog grows, consumer too slow, falling behind > queues, backlog, capacity, streaming
two servers disagree, out of sync, stale replica > consistency, quorum, network partitions
one slow machine, slow worker, one task hangs, skewed join > stragglers, data skew
events counted twice, double counting after restart, exactly once, kafka replays messages, duplicate events stream, retry counted again, flink > idempotency, at least once, streams
more gpus not faster, adding gpus little speedup, multi gpu training slow, ddp, nccl, horovod, gradient sync bottleneck, linear speedup > data parallelism, all reduce, scaling
one spark task slow, stuck at 99 percent, spark job hangs last, hot key, uneven partitions, one executor does everything, null keys join > data skew, joins
split model across gpus, model not fit single gpu, deepspeed, megatron, fsdp, pipeline bubble, layers on different gpus, tensor parallel > model parallelism, pipeline parallelism
slow worker holds everybody, one slow node, slowest machine delays, p99 latency, backup workers, waiting for slowest > stragglers, tail latency
how many replicas, lose two servers, majority vote nodes, raft, paxos, cap theorem, stale reads replicas, split network sites, data centres lose connection, conflicting writes merge > quorum, replication, consistency, network partitions
split brain, two workers write same file, two jobs same checkpoint, distributed lock expired, zombie worker, old leader still writes, overwrote newer version > leases, fencing, concurrency
consumer lag, kafka lag, queue keeps growing, consumers fall behind, catch up after outage, unprocessed messages pile up > backlog, message queues, throughput
slow spark join, small table big table, join two huge tables, shuffle too expensive, sort merge join > broadcast join, shuffle, joins
old and new version together, deploy without downtime, embedding dimension changed, cached embeddings old model, backward compatible format, mixed versions during deploy > rolling update, schema evolution, caching
do we need spark, single machine enough, overengineered cluster, ray or dask, pandas or spark, scale up or out > scaling decisions, complexity
failed without error, job succeeded but wrong, half pipeline failed, missing partition unnoticed, no alarm partial outage > partial failure, silent failure, observability
# Everyday words: communication
explain to my grandmother, explain to a child, explain to layman, non technical audience, lay people > plain language, executives
tell bad news, deliver bad news, admit failure, project failed > bad news, honesty, stakeholders
write a design doc, design document, written proposal, memo > writing, decision records, design review
present to the board, one slide, report to management > executives, reporting, metrics
explain accuracy to ceo, present results board, talk to executives, explain to management, c-level presentation, results to leadership, boss asks accuracy number > executives, plain language, metrics
tell client project failed, deliver disappointing results, admit mistake to manager, project late tell stakeholders, told them it failed, owning up error > bad news, ownership, stakeholders
nobody reads documents, nobody answered proposal, write design doc, rfc ignored, no feedback proposal, convince with memo, changed minds by writing, persuade team in writing, one pager proposal, adr > writing, design review, decision records, influence
explain probability to doctors, users misread score, users misunderstand confidence, explain risk to patients, nurses trust score, show prediction intervals, error bars users, communicate forecast range, display confidence to users, how sure is forecast > uncertainty, calibration, end users, information design
tell customers outage, status update outage, incident email customers, wrong bills customers, message during outage, announce error to clients > incident response, writing, stakeholders
vendor claims 99 percent, supplier promises accuracy, too good to be true accuracy, explain overfitting to layperson, sales demo impressive numbers > vendors, overfitting, plain language
marketing exaggerates, press release claims, oversell ai, ai hype claims, sales promises too much, claim we cannot back, exaggerated savings > overclaiming, marketing, comparison group
explain why model decided, users misread shap, shap plots customers, importance taken as cause, what drives prediction explain users, misread explanation chart > interpretability, feature attribution
backend team confused score, explain model to developers, software engineers think model bug, score changed without input, api consumers surprised scores, two different scores same customer > engineers, service contract
people misunderstood me, got wrong end, talked past each other, lost in translation, message taken wrong, thought meant different > misunderstanding, listening
how much money did model make, roi of model, ceo wants number, revenue from model, prove business impact, put figure on value > executives, causal claims, uncertainty
why does it take so long, simple change takes weeks, justify estimate boss, explain technical debt management, manager thinks it is easy, defend timeline > hidden work, estimates
# Everyday words: problem-solving
find the cause, why did it drop, metric dropped, sudden drop, got slower > root cause, hypotheses, triage
no ML needed, simpler than ML, rules enough, spreadsheet instead > when not to use ML, simplicity, rules and models
creative solution, unusual solution, without the data, workaround > creativity, constraints, reframing
jump to conclusions, wrong assumption, changed your mind > critical thinking, confirmation bias, correction
metric dropped suddenly, kpi fell why, conversion down after release, why did number fall, accuracy dropped overnight, coincided with release, mix of customers changed > root cause, decomposition, simpsons paradox
need ml at all, no ml needed, solve without ai, boss wants ai everywhere, rules instead of model, regex enough, llm overkill, gpt for extraction, llm or regex, chatgpt parse documents > when not to use ml, simplicity, parsing
think outside box, unusual idea constraints, come up with ideas, brainstorm solutions, inventive solution, alternative to cameras > creativity, sensors, trade offs
asked wrong question, solving wrong problem, real problem elsewhere, stakeholder wrong request, challenge the brief, not what they needed > reframing, critical thinking
many possible causes, limited time debug, where start debugging, narrow down causes, several suspects, suspects check first > hypotheses, prioritisation, investigation
where does model fail, errors in certain region, predictions bad some segments, look for pattern mistakes, only some customers affected, model wrong which cases > error analysis, slices
worth building model, payback of model, model will pay off, heuristic vs model, simple rule beats, spreadsheet good enough, prediction nobody acts on, value before building, upper bound of benefit, perfect prediction worth > cost benefit, value of information, when not to use ml, baselines
five whys, blameless postmortem, keep asking why, when stop digging, fishbone diagram > far enough down, root cause, incident review
nothing improves model, stuck at same accuracy, hit a plateau, tried everything nothing works, cannot get past accuracy, annotators disagree limit, human ceiling > performance ceiling, label noise, agreement
git bisect, test fails randomly, intermittent failure ci, find commit broke, works sometimes fails sometimes, which change broke it, cannot reproduce bug, rare bug field, happens once in thousand, only in customers cars > bisection, flaky tests, rare events
never solved it, gave up problem, stuck for weeks, could not figure out, unsolved bug, know when to quit, hit dead end > persistence, stopping, method
jump to conclusions, everyone already sure cause, blame the data, same cause last time, team agrees too fast, groupthink, tunnel vision > confirmation bias, hypotheses, critical thinking
# Everyday words: project-management
how long will it take, estimate effort, give a date > estimation, uncertainty, expectations
running late, behind schedule, missed deadline, deadline slipped, will not make it > replanning, bad news, milestones, stopping
kill a project, give up project, stop a project, throw away work > stopping, sunk cost
what could go wrong, risk list, project risks > risk, dependencies, planning
how long will it take, rough guess effort, asked date research unknown, story points research, sizing ml tasks, quote weeks vague request, chance finishing on time, monte carlo schedule, confidence in deadline > estimation, uncertainty, simulation
deadline slipped, running late, missed deadline, behind schedule, project overran, delivered late, slipping timeline > replanning, delivery, bad news, estimation
pull the plug, kill project, give up project, cancel project, shut down initiative, throw away months work, good money after bad > stopping, sunk cost, decisions
nearly finished forever, stuck at ninety, always nearly done, never gets finished, status says green, watermelon status, almost done weeks > progress, reporting, milestones
too many things at once, juggling tasks, too many parallel projects, started never finished, kanban limit, everyone busy nothing ships, constant context switching > work in progress, littles law, prioritisation
waiting on another team, blocked by legal, cannot start without access, waiting for data access, blockers between teams, approvals holding up start > dependencies, critical path, planning
boss believes magic, demo looked great, hype after demo, oversold model, promised too much, customers expect perfection, execs impressed prototype, pm wants impossible feature > expectation management, demonstrations, stakeholders
supplier late, annotation company late, contractor bad quality, outsourced labelling delayed, subcontractor delivered rubbish, annotations arrived late > vendors, label quality, replanning
how many labels needed, enough training data, how many examples needed, more annotation worth it, annotate until when, size training set > learning curve, labelling, stopping
cut features, say no to requests, descoping, mvp cut, must have nice to have, leave out features, everything top priority > scope, prioritisation, delivery
vague goal, unclear objective, definition of done, what does success look like, fuzzy wish management, smart goals, kpi agreed beforehand > goals, success criteria, requirements
gantt chart, project roadmap, riskiest part first, fail fast, phase gates, go no go, spike before commit > planning, risk, milestones, stopping
# Everyday words: team-leadership
help a junior, grow people, coach a colleague, career talk, stuck junior > mentoring, feedback, career growth
interview a candidate, assess candidates, hiring mistake > hiring, structured interview, work sample
let others do it, hand off work, micromanage, let go of control > delegation, ownership, trust
difficult colleague, rude in reviews, tense team, people do not speak up > psychological safety, conflict, feedback
only one knows, single person knows, knowledge silo, key person leaves > bus factor, knowledge sharing, hand over
coach juniors, help junior grow, develop junior engineer, teach less experienced, pull request comments, review junior code, merge request feedback, harsh reviewer, nitpicking reviews > mentoring, feedback, code review
hand over tasks, let go of control, micromanaging, micromanager boss, give away responsibility, check up on people, always asks me first > delegation, trust, mentoring
cant agree approach, two engineers fighting, argument between colleagues, team members clash, seniors disagree design, quarrel over architecture, settle dispute > conflict, decision records, technical direction
disagree and commit, overruled by boss, lost the argument, carried decision disliked, opposed plan, against management decision > dissent, commitment, conflict
interview candidates, recruiting engineers, interview panel, hiring panel disagree, evaluate applicants, gut feeling candidate > hiring, structured interview, debrief
take home assignment, coding challenge applicants, leetcode interview, practical exercise candidates, homework candidates, rejected good candidates, turned away good people, filter too strict applicants, cv screening > work sample, hiring, false negatives, selection
only one person knows, key person leaves, single point of failure person, knowledge silo, hero engineer, indispensable colleague, resigned took knowledge > bus factor, knowledge transfer, delegation
afraid to speak up, people stay quiet, toxic colleague, bully in meetings, brilliant jerk, dominates meetings, scared to ask > psychological safety, feedback, conflict
new hire struggling, first weeks at job, new starter slow, ramp up newcomer, probation not going well, underperforming colleague, low performer > onboarding, performance, feedback
get promoted, wants promotion, senior to staff engineer, stuck at level, next career step, development plan engineer, passed over promotion > career growth, mentoring
jupyter mess, messy data scientist code, no tests in repo, bad coding habits, data scientists write spaghetti, get team to write tests, coding conventions resisted > engineering standards, notebooks, change management
constant firefighting, no time for new work, support eats time, too many ad hoc requests, team overloaded, pager duty burden, too many models maintain, switch off old models, decommission models > capacity, interruptions, retiring models, technical direction
# Everyday words: decision-making
act on a prediction, cut-off, where to set threshold > thresholds, cost sensitive, expected value
worth the money, worth the effort, business case, return on investment > cost benefit, proving value, value of information
wrong metric, metric gamed, gaming a metric, target becomes > goodhart, proxy metrics, guardrail metrics
where to invest, limited budget, few people many projects, split the budget > resource allocation, prioritisation, value of information
how much stock to order, unsold leftovers, food waste overstock, order quantity, run out versus throw away, how many to bake, inventory order > newsvendor, quantile forecast, asymmetric cost
where to set cutoff, pick a threshold, probability to action, act on prediction, cut off value > thresholds, expected cost, decision theory, calibration
limited budget which project, split budget between projects, divide people across projects, where to invest team, pick projects to fund, rank project ideas > resource allocation, expected value, prioritisation
worth testing first, pay for more information, more data before deciding, extra diagnostic worth cost, collect evidence before committing, open new store, new branch location, handful data points strategy > value of information, strategic planning, small data, bayes
metric gamed, gaming numbers, clicks up customers unhappy, optimising wrong thing, measure becomes target, kpi went up nothing better, north star metric, single kpi, ceo wants one number > goodhart, proxy metrics, incentives, executives
never failed so far, zero incidents, rare disaster, catastrophic loss small chance, black swan, no accidents yet, worst case damage > rare events, rule of three, risk assessment
reserved instances, long term gpu contract, cloud commitment discount, lock in pricing, gpu reservation, multi year contract compute > commitment, accelerators, scenario analysis
expert says model wrong, experts ignore predictions, staff override model, specialist versus algorithm, people distrust score, doctor disagrees model, gut feeling versus model > overrides, human judgement, expert elicitation
good decision bad result, unlucky outcome, call turned out wrong, decision backfired, hindsight judgement, blamed for bad luck > decision quality, outcome bias, responsibility
judge new policy old logs, logged decisions biased, only see treated customers, counterfactual evaluation, evaluate policy offline, rejected loans unknown, who gets voucher > off policy evaluation, inverse probability weighting, selection bias
start from decision, forecast nobody uses, what will prediction be used for, asked wrong question, model without purpose, which decision does it change > decision first, problem framing
happier customers higher cost, survey answers misleading, nps score up, csat improved, only satisfied people respond, experiment won but harm > survey bias, guardrail metrics, cost benefit
# Everyday words: innovation-and-efficiency
automate boring work, manual work, repetitive tasks, save time, hours saved > automation, process improvement, proving value
show the savings, prove the benefit, did it pay off, real savings > proving value, benefit realisation, comparison group
prove roi, show value to management, did it really help, does tool save time, return on investment ai, savings not visible budget, cfo does not believe, hours saved no money, controller doubts savings, headcount stayed same > proving value, benefit realisation, productivity
copilot worth it, github copilot, cursor ide, claude code, ai pair programming, developers faster ai, lines of code measure, more commits, engineer output measure > coding assistants, productivity
no ml needed, simple rule enough, overkill ai, spreadsheet instead model, over engineered solution, if else enough, everything must be ai, plain script instead > when not to use ml, simplicity, right tool
slowest step, holds up line, choke point, work piles up, theory of constraints, faster machine same throughput, event timestamps path, workflow mining, where cases get stuck, celonis > bottleneck, process mining, waiting time, capacity
manual work by machine, repetitive chores, get rid of drudgery, rpa bots, boring manual steps, too long to pay off, break even, recoup investment, worth automating > automation, payback, cost benefit, upkeep
pass unsure cases to people, machine handles easy ones, partly automated, send doubtful to staff, auto approve confident, human check uncertain > selective prediction, human in the loop, automation
nobody asked for it, took own initiative, fixed without being told, proactive improvement, saw waste fixed it, where could ai help, find use cases, ideas for automation, spot inefficiencies > initiative, discovery, process improvement
trial site looked great, improved by itself, worst performers got better, pilot success faded, extreme cases back to normal, before after comparison worst > regression to the mean, pilots, proving value
undo own automation, rolled back improvement, automation made things worse, automated thing disappointing, switched off bot, improvement did not pay > pulled back, automation, sunk cost
slow to ship models, release takes weeks, speed up deployment, shorten lead time, cycle time deploy, quicker releases, models waiting approval > release process, mlops, waiting time
every site does differently, departments categorise differently, inconsistent categories offices, unify forms, clean up process first, harmonise categories > process standardisation, agreement
users ignore suggestions, suggested replies unused, drafted answers rewritten, ai text discarded, staff delete draft, writing aid unhelpful > drafts, assistants, case mix
# Everyday words: automl-and-model-selection
AutoML worth it, let the tool decide, automatic tuning > AutoML, hyperparameters
choose an LLM, compare LLMs, GPT or open source, open weights > model selection, foundation models, benchmarks
buy or build, vendor or in-house, use an API or own model > build or buy, vendors, managed services
auto sklearn, autogluon, h2o driverless, vertex automl, let machine pick model, pycaret, business people build models, no code ml, low code ai, excel users models > automl, citizen data science, model selection
optuna, tune parameters, tuning knobs, grid search, hyperopt, how many trials, parameter sweep, hyperband, stop bad runs early, drop weak configurations > hyperparameters, random search, successive halving
tried too many models, best validation by luck, overfit validation set, winner worse on new data, picked best of hundreds, reused holdout, lucky configuration > selection bias, validation, model selection
too good to be true, suspiciously high accuracy, auc almost perfect, perfect score suspicious, model peeks into future, feature known only afterwards > data leakage, time split, feature importance
which llm to use, pick llm, gpt or claude, compare language models, open model or api, mteb, pick embedding model, pretrained backbone choice, top of ranking model > llm evaluation, benchmarks, embeddings, pre trained models
buy instead of build, use vendor api, self host model, make versus buy, off the shelf model, saas or in house, price per page, ocr service > build or buy, document processing
model saw test questions, numbers as the paper, benchmark score not reproduced, trained on benchmark, exam leaked training, mmlu score suspicious, great benchmark poor reality > contamination, benchmarks
small model first, big model only hard cases, cut llm bill, save token cost, inference bill too high, haiku then opus, cheaper model most requests > model cascade, routing, selective prediction
provider changed model, api model updated, vendor upgraded silently, deprecated model version, answers changed overnight, prompt stopped working, pin model version > versioning, regression testing, vendors
gpt grades answers, model grades model, trust llm grader, ai rating ai, g-eval, grader prefers own output, rate generated text quality, human raters text, test before llm release > llm as judge, human evaluation, llm evaluation, paired comparison
default settings surprised, library defaults, hidden setting, unnoticed default, tool chose for me, default parameter wrong > defaults, verification
forecast for every product, thousands time series, model per shop, one model per sku, many models unattended, nobody watches models, model for all series > global models, fallback, forecasting
# Everyday words: transfer-learning-and-fine-tuning
forgets old skills, lost abilities, worse at old tasks > catastrophic forgetting, continual training
small data pretrained, few images pretrained, reuse pretrained > transfer learning, freezing, small data
prompt or fine-tune, prompting enough, RAG or train > prompting, retrieval, fine tuning
judge answers, grade LLM output, rate chatbot answers, evaluate generated text > LLM evaluation, LLM as judge, human evaluation
qlora, hugging face peft, parameter efficient tuning, finetune out of memory, finetune limited gpu, vram finetune, adapter versus full training, tune 7b model, llm too big for gpu > lora, memory, accelerators
lost old skills, unlearned previous abilities, finetune broke other tasks, forgets earlier knowledge, tuned model rude, lost politeness, worse other tasks after tuning > catastrophic forgetting, manners, llm evaluation
few hundred images, handful labelled photos, tiny image dataset, defect photos scarce, pretrained resnet, imagenet weights, corrosion photos > small data, transfer learning, computer vision, rust
freeze layers, unfreeze backbone, train last layer, train only head, linear probe, how many layers retrain, feature extractor or finetune > freezing, part to train, transfer learning
keeps rambling, stop generating, eos token, missing end token, endless output, generation runs on, mask prompt tokens, sft loss prompt > loss masking, instruction tuning, never end
finetune or rag, customise chatgpt company knowledge, teach llm company facts, llm know internal documents, retrain llm new facts, vendor offers finetuning, finetuning fix chatbot, boss wants finetune > rag, prompting, fine tuning, offer to fine tune
examples in context, in context learning, long prompt expensive, cut prompt tokens, shorter prompt cheaper, break even finetuning, finetuning worth money > few shot, cost, prompting, examples in the prompt
rank decomposition, tiny fraction parameters, why adapters work, choose adapter rank, adapter not training, adapter zero init, both matrices zero, adapter weights zero > lora, low rank, initialisation
rare language, minority language, few hours recordings, hardly any transcripts, speech recognition dialect, wav2vec, new accent asr, unlabelled recordings > low resource, speech, pseudo labels
teacher student, copy bigger model, gpt4 annotate, llm as annotator, train small model from big, synthetic labels llm, allowed train openai output, machine generated labels > distillation, pseudo labels, label quality, licences
model per customer, per client finetuning, adapter per tenant, personalise model each company, hundreds finetuned variants, keep customers data apart, separate model each client > multi tenant, lora, sixty workshops
pretrained fails our data, downloaded model poor results, foundation model let down, huggingface model poor, transfer hurt performance, negative transfer > disappointed, transfer learning, error analysis
# Everyday words: business-process-integration
people ignore the model, nobody uses it, not used, low usage > adoption, trust, end users
human checks everything, rubber stamp, approve blindly, clicks accept > human in the loop, automation bias, overrides
old system, mainframe, ancient software, legacy integration > legacy systems, integration, migration
after go-live, maintain after launch > ownership, operations, hand over
breaking change, change the API, clients break, contract with consumers > API change, service contract, versioning
staff ignore recommendation, override model, people overrule algorithm, experts disagree prediction, planners change forecast hand, gut feeling versus model, collect user corrections, thumbs down button, corrections as training labels > overrides, overruled, feedback loops, button for disagreeing
nobody uses model, users avoid tool, dashboard nobody looks, tool gathers dust, get people to use, model unused after launch, low uptake, daily routine prediction > adoption, change management, nobody opens
staff afraid replaced, workers fear jobs, colleagues hostile ai, skeptical users, pushback users, distrust ai, works council, trade union objects, employee surveillance, employees feel watched > resistance, change management, worker data, adoption
rubber stamp, blindly approve, reviewers click accept, trust machine too much, human check formality, reviewers hardly read, overreliance ai, approves without looking > automation bias, quality control, approved in four seconds
upstream changed field, column meaning changed, source system changed units, erp update broke, other team changed table, supplier feed changed, source changed without telling > data contracts, schema change
cobol, old core system, sap integration, decades old software, ancient it system, as400, replace business rules model, old system next to new, expert system replace, model alongside rules > legacy systems, mainframe, parallel run, rules and models
duplicate orders, sent twice, booked twice, double submission, same request executed twice, timeout resend, exactly once write, charged twice > idempotency, retries, ordered twice
protobuf, avro, backward compatible, breaking change json, rename field response, old clients new format, hard coded cutoff downstream, new model shifts scores, score meaning changed, swap model consumers break > api contract, schema evolution, compatibility, versioning
nobody responsible model, maintains after leaving, colleague left model, one person knows everything, bus factor, model runs laptop, no owner production, who gets called night > ownership, hand over, operations
more flagged than staff, reviewers keep up, backlog cases check, limited inspectors, inspector capacity, manual review overloaded, too many cases review > review capacity, queues, thresholds
shap, explain prediction user, explain score case worker, feature attributions shown, do explanations help, reason codes > interpretability, reliance, reasons beside
invoice reading, pdf forms automatic, extract fields scanned, ocr paperwork, automate paperwork llm, declaration forms, human checks extracted > document extraction, workflow, customs papers
`

const list = (phrases: string) => phrases.split(', ')

/** The shipped synonyms, read when search first asks for them: `createBank(role, sets, { synonyms })`. */
export function synonyms(): Synonyms {
  return TABLE.split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [typed = '', find] = line.split(' > ')
      return find === undefined ? list(typed) : { typed: list(typed), find: list(find) }
    })
}
