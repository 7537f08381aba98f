# Writes what R's ranger makes of the forest tests' data: Rscript expected.R SAMPLE [SHARED]
#   SAMPLE  a folder that `waymark-cli sample SAMPLE` wrote (its defaults)
#   SHARED  the folder with data/telco and bench/gen.py, which are not part of the project
# planted.csv is made here: two features that keep customers, one that copies one of them, one that the hidden engagement moves, noise.
suppressMessages({library(data.table); library(ranger)})
args <- commandArgs(TRUE)
seeds <- 1:24
auc <- function(p, y) { r <- rank(p); n1 <- sum(y); n0 <- sum(!y); (sum(r[y]) - n1 * (n1 + 1) / 2) / (as.numeric(n1) * n0) }
# Above: the chance of the right order. Its standard error by DeLong et al. 1988, from the placements of each row.
delong <- function(p, y) {
  v1 <- sapply(p[y], function(x) mean((x > p[!y]) + (x == p[!y]) / 2)); v0 <- sapply(p[!y], function(x) mean((p[y] > x) + (p[y] == x) / 2))
  sqrt(var(v1) / sum(y) + var(v0) / sum(!y))
}
number <- function(x) format(x, digits = 15, trim = TRUE)
save <- function(frame, name) write.csv(frame, paste0(name, ".csv"), row.names = FALSE, quote = FALSE)

# Eligible accounts (definitions, section 5) and their counts on days [0, L), from the files as they are exported.
eligible <- function(folder, asOf, L, H) {
  A <- fread(file.path(folder, "accounts.csv"), colClasses = "character", na.strings = "")
  U <- fread(file.path(folder, "usage.csv"), colClasses = list(character = "account_id"))
  setnames(A, c("signup_date", "churn_date"), c("signup", "churn"), skip_absent = TRUE)
  A[, signup := as.Date(signup)][, churn := as.Date(churn)]
  end <- rep(as.Date(asOf), nrow(A))
  event <- !is.na(A$churn) & A$churn <= end
  T <- as.integer(fifelse(event, A$churn, end) - A$signup); P <- as.integer(end - A$signup)
  keep <- T >= L & P >= H
  U[A, on = "account_id", d := as.integer(as.Date(as.character(date)) - i.signup)]
  X <- dcast(U[!is.na(d) & d >= 0 & d < L], account_id ~ feature, value.var = "count", fun.aggregate = sum)
  M <- as.matrix(X[, -1])[match(A$account_id[keep], X$account_id), , drop = FALSE]
  M[is.na(M)] <- 0
  absent <- setdiff(unique(U$feature), colnames(M))
  list(x = log1p(cbind(M, matrix(0, nrow(M), length(absent), dimnames = list(NULL, absent)))), y = !(event & T <= H)[keep])
}
fits <- NULL
forest <- function(name, data) {
  runs <- lapply(seeds, function(s) ranger(x = as.data.frame(data$x, check.names = FALSE), y = factor(data$y, c(FALSE, TRUE)), probability = TRUE,
    importance = "permutation", num.trees = 500, min.node.size = 10, seed = s, num.threads = 1, verbose = FALSE))
  importance <- sapply(runs, function(r) r$variable.importance)
  between <- cor(importance, method = "spearman")
  p <- lapply(runs, function(r) r$predictions[, "TRUE"])
  fits <<- rbind(fits, data.frame(data = name, n = length(data$y), retained = sum(data$y), seed_to_seed = number(mean(between[upper.tri(between)])),
    auc = number(mean(sapply(p, auc, data$y))), brier = number(mean(sapply(runs, function(r) r$prediction.error))),
    accuracy = number(mean(sapply(p, function(q) mean((q >= 0.5) == data$y))))))
  save(data.frame(feature = colnames(data$x), apply(importance, 2, signif, 6)) |> setNames(c("feature", paste0("seed", seeds))), paste0("expected_", name))
}

set.seed(7)
n <- 2500
engagement <- rnorm(n)
use <- function(share, slope) rbinom(n, 1, plogis(qlogis(share) + slope * engagement)) * (1 + rgeom(n, 0.3))
planted <- data.frame(strong = use(0.5, 0), useful = use(0.4, 0), moved = use(0.5, 1.2), rare = use(0.04, 0), common = use(0.97, 0))
planted$copy <- planted$strong + rbinom(n, 1, 0.03)
for (i in 1:8) planted[[paste0("noise", i)]] <- use(0.1 * i, 0)
planted$retained <- rbinom(n, 1, plogis(-0.3 + 1.1 * (planted$strong > 0) + 0.6 * (planted$useful > 0) + 1.0 * (planted$rare > 0) + 0.5 * engagement))
save(planted, "planted")
forest("planted", list(x = log1p(as.matrix(planted[, names(planted) != "retained"])), y = planted$retained == 1))

# A few probabilities with ties, for the area under the curve and its error.
p <- round(planted$moved / 7 + planted$useful / 5 + planted$noise8 / 11, 2)[1:400] / 3; y <- planted$retained[1:400] == 1
save(data.frame(probability = number(p), label = as.integer(y)), "area")
save(data.frame(auc = number(auc(p, y)), se = number(delong(p, y)), brier = number(mean((y - p)^2)), accuracy = number(mean((p >= 0.5) == y))), "expected_area")
save(data.frame(q = number(p.adjust(c(0.01, 0.02, 0.03, 0.0001, 0.8, 0.02), "BH"))), "expected_bh")
r <- cor(planted[1:5], method = "spearman")
save(data.frame(first = rep(names(planted)[1:5], 5), second = rep(names(planted)[1:5], each = 5), spearman = number(as.vector(r))), "expected_spearman")

if (length(args) > 0) {
  asOf <- jsonlite::fromJSON(file.path(args[1], "truth.json"))$as_of
  forest("sample", eligible(args[1], asOf, 90, 365))
}
if (length(args) > 1) {
  forest("telco", eligible(file.path(args[2], "data/telco"), "2019-12-31", 30, 365))
  generated <- tempfile()
  stopifnot(system2("/usr/bin/python3", c(file.path(args[2], "bench/gen.py"), generated, "--accounts 6000 --rows 600000 --seed 7")) == 0)
  forest("generated", eligible(generated, "2023-12-31", 90, 365))
}
save(fits, "expected_forests")
