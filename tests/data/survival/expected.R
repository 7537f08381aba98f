# Writes the data sets and the expected figures of the survival tests: Rscript expected.R
# The data sets are those of R's package survival, and Freireich et al. 1963 as printed by Gehan 1965 (also MASS::gehan).
suppressMessages(library(survival))
number <- function(x) ifelse(is.na(x), "", format(x, digits = 15, trim = TRUE, scientific = NA))
save <- function(frame, name) write.csv(frame, paste0(name, ".csv"), row.names = FALSE, quote = FALSE, na = "")

gehan <- data.frame(
  exit = c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35,
           1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23),
  event = c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, rep(1, 21)),
  group = rep(c("6mp", "placebo"), each = 21))
stratified <- function(frame, group, stratum) {
  known <- !is.na(group) & !is.na(stratum)
  data.frame(entry = -1, exit = frame$time, event = frame$status - 1, group = group, stratum = stratum)[known, ]
}
plain <- function(exit, event, group, entry = -1) data.frame(entry = entry, exit = exit, event = event, group = group, stratum = 1)
sets <- list(
  gehan = plain(gehan$exit, gehan$event, gehan$group),
  aml = plain(aml$time, aml$status, as.character(aml$x)),
  lung_sex = plain(lung$time, lung$status - 1, ifelse(lung$sex == 1, "male", "female")),
  lung_ecog = stratified(lung, lung$ph.ecog, 1),
  lung_sex_by_ecog = stratified(lung, ifelse(lung$sex == 1, "male", "female"), lung$ph.ecog),
  lung_karno_by_inst = stratified(lung, ifelse(is.na(lung$pat.karno), NA, sprintf("%03d", lung$pat.karno)), lung$inst),
  ovarian = plain(ovarian$futime, ovarian$fustat, ovarian$rx),
  veteran = plain(veteran$time, veteran$status, as.character(veteran$celltype)),
  colon = with(subset(colon, etype == 2), plain(time, status, as.character(rx))),
  # Half days, because heart has some.
  heart = plain(2 * heart$stop, heart$event, as.character(heart$transplant), 2 * heart$start))
for (name in names(sets)) save(sets[[name]], name)

steps <- NULL
medians <- NULL
for (name in c("gehan", "aml", "lung_sex", "ovarian", "veteran", "heart")) {
  set <- sets[[name]]
  groups <- if (name == "heart") list(all = set) else split(set, set$group)
  for (group in names(groups)) for (type in c("log-log", "log", "plain")) {
    g <- groups[[group]]
    # The same as survfit(Surv(exit, event) ~ 1) where everybody entered before day 0.
    y <- if (name == "heart") Surv(g$entry, g$exit, g$event) else Surv(g$exit, g$event)
    fit <- survfit(y ~ 1, conf.type = type)
    k <- fit$n.event > 0
    zero <- fit$surv == 0
    fit$lower[zero] <- NA
    fit$upper[zero] <- NA
    steps <- rbind(steps, data.frame(set = name, group = group, interval = type, day = fit$time[k], at_risk = fit$n.risk[k],
      events = fit$n.event[k], survival = number(fit$surv[k]), error = number(ifelse(zero, 0, fit$surv * fit$std.err)[k]),
      low = number(fit$lower[k]), high = number(fit$upper[k])))
    q <- quantile(fit, 0.5)
    medians <- rbind(medians, data.frame(set = name, group = group, interval = type, median = number(q$quantile), low = number(q$lower),
      high = number(q$upper)))
  }
}
save(steps, "expected_steps")
save(medians, "expected_medians")

tests <- NULL
for (name in setdiff(names(sets), "heart")) {
  set <- sets[[name]]
  test <- if (length(unique(set$stratum)) > 1) survdiff(Surv(exit, event) ~ group + strata(stratum), set) else
    survdiff(Surv(exit, event) ~ group, set)
  df <- sum(rowSums(as.matrix(test$exp)) > 0) - 1
  tests <- rbind(tests, data.frame(set = name, chi_square = number(test$chisq), df = df, p = number(pchisq(test$chisq, df, lower.tail = FALSE)),
    observed = paste(number(rowSums(as.matrix(test$obs))), collapse = "/"), expected = paste(number(rowSums(as.matrix(test$exp))), collapse = "/")))
}
# survdiff takes no late entry; the score test of the exact partial likelihood is the same statistic.
score <- coxph(Surv(entry, exit, event) ~ group, sets$heart, ties = "exact")$score
tests <- rbind(tests, data.frame(set = "heart", chi_square = number(score), df = 1, p = number(pchisq(score, 1, lower.tail = FALSE)),
  observed = "", expected = ""))
save(tests, "expected_logrank")

# Every group against the first by name; zph is the global p of the test of proportional hazards.
fits <- NULL
for (name in setdiff(names(sets), c("lung_sex_by_ecog", "lung_karno_by_inst"))) {
  set <- sets[[name]]
  set$group <- factor(as.character(set$group), sort(unique(as.character(set$group))))
  # Surv(exit, event) where everybody entered before day 0: the same fit.
  y <- if (name == "heart") Surv(set$entry, set$exit, set$event) else Surv(set$exit, set$event)
  fit <- coxph(y ~ group, set, ties = "efron")
  table <- summary(fit)
  zph <- cox.zph(fit, transform = "km")$table["GLOBAL", ]
  fits <- rbind(fits, data.frame(set = name, group = levels(set$group)[-1], coefficient = number(coef(fit)),
    error = number(table$coefficients[, "se(coef)"]), low = number(table$conf.int[, "lower .95"]),
    high = number(table$conf.int[, "upper .95"]), p = number(table$coefficients[, "Pr(>|z|)"]), zph = number(zph["chisq"]),
    zph_p = number(zph["p"])))
}
save(fits, "expected_cox")

# R's table speaks of restricted means without saying to which day: rmean = to.
means <- NULL
for (name in c("gehan", "aml", "lung_sex", "ovarian", "veteran", "heart")) {
  set <- sets[[name]]
  groups <- if (name == "heart") list(all = set) else split(set, set$group)
  for (group in names(groups)) {
    g <- groups[[group]]
    y <- if (name == "heart") Surv(g$entry, g$exit, g$event) else Surv(g$exit, g$event)
    reverse <- if (name == "heart") NA else quantile(survfit(Surv(g$exit, 1 - g$event) ~ 1, conf.type = "log-log"), 0.5)$quantile
    for (to in c(20, 300)) {
      if (min(g$exit) > to) next
      if (max(g$exit) < to && any(g$event[g$exit == max(g$exit)] == 0)) next
      s <- summary(survfit(y ~ 1), rmean = to)$table
      means <- rbind(means, data.frame(set = name, group = group, to = to, mean = number(s["rmean"]), error = number(s["se(rmean)"]),
        median_follow_up = number(reverse)))
    }
  }
}
save(means, "expected_means")

# Progression (1) before death without it (2), in months; the expected figures stand in aalen_johansen_test.cpp.
save(data.frame(time = with(mgus2, ifelse(pstat == 0, futime, ptime)), event = with(mgus2, ifelse(pstat == 0, 2 * death, 1))), "mgus2")
