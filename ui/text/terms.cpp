#include "ui/text/terms.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "core/base/translate_noop.h"

namespace waymark {

namespace {

struct TermEntry {
    const char *names; ///< as they stand on screen, whatever their case, apart by "|"
    const char *definition;
};

constexpr TermEntry kEntries[] = {
    {QT_TRANSLATE_NOOP("Term", "adoption|adopted"),
     QT_TRANSLATE_NOOP("Term", "The share of the customers compared who reached it or use it.")},
    {QT_TRANSLATE_NOOP("Term", "base rate"),
     QT_TRANSLATE_NOOP("Term", "The share retained among all customers compared, whether they reached it or not.")},
    {QT_TRANSLATE_NOOP("Term", "lift"),
     QT_TRANSLATE_NOOP("Term", "Retention of those who reached it, as a multiple of the base rate: 1 says nothing.")},
    {QT_TRANSLATE_NOOP("Term", "difference|risk difference"),
     QT_TRANSLATE_NOOP("Term", "The share retained of those who reached it less that of the others, in points.")},
    {QT_TRANSLATE_NOOP("Term", "phi"), QT_TRANSLATE_NOOP("Term", "Connection of two yes-or-no facts from -1 to 1: 0 is none.")},
    {QT_TRANSLATE_NOOP("Term", "odds ratio"),
     QT_TRANSLATE_NOOP("Term", "Odds of the outcome if reached, divided by the odds if not: 1 is no difference.")},
    {QT_TRANSLATE_NOOP("Term", "risk ratio"),
     QT_TRANSLATE_NOOP("Term", "The share with the outcome if reached, divided by the share if not: 1 is no difference.")},
    {QT_TRANSLATE_NOOP("Term", "youden j"),
     QT_TRANSLATE_NOOP("Term", "Sensitivity plus specificity less 1: 0 tells nobody apart, 1 tells everybody apart.")},
    {QT_TRANSLATE_NOOP("Term", "sensitivity"), QT_TRANSLATE_NOOP("Term", "Of those retained, the share who had reached it.")},
    {QT_TRANSLATE_NOOP("Term", "specificity"), QT_TRANSLATE_NOOP("Term", "Of those who left, the share who had not reached it.")},
    {QT_TRANSLATE_NOOP("Term", "information gain"),
     QT_TRANSLATE_NOOP("Term", "How much knowing who reached it tells about the outcome, in bits.")},
    {QT_TRANSLATE_NOOP("Term", "hazard ratio"),
     QT_TRANSLATE_NOOP("Term",
                       "How readily those who reached it leave on any day, divided by the same of the others: below 1 they leave less.")},
    {QT_TRANSLATE_NOOP("Term", "log-rank|log-rank chi-square"),
     QT_TRANSLATE_NOOP("Term", "Tests whether curves this far apart could arise by chance alone.")},
    {QT_TRANSLATE_NOOP("Term", "median days|median"),
     QT_TRANSLATE_NOOP("Term", "The day by which half of the customers have got there; a dash where fewer ever do.")},
    {QT_TRANSLATE_NOOP("Term", "at risk"),
     QT_TRANSLATE_NOOP("Term", "Customers still followed just before this day; it does not mean in danger.")},
    {QT_TRANSLATE_NOOP("Term", "censored"), QT_TRANSLATE_NOOP("Term", "Customers whose follow-up ended while they were still there.")},
    {QT_TRANSLATE_NOOP("Term", "landmark|landmark day"),
     QT_TRANSLATE_NOOP("Term", "The day from which on customers are compared, by what they had reached before it.")},
    {QT_TRANSLATE_NOOP("Term", "horizon"), QT_TRANSLATE_NOOP("Term", "The day at which it is judged who is still a customer.")},
    {QT_TRANSLATE_NOOP("Term", "pending"), QT_TRANSLATE_NOOP("Term", "Not reached yet, and the window is still open.")},
    {QT_TRANSLATE_NOOP("Term", "unknown"),
     QT_TRANSLATE_NOOP("Term", "Cannot be measured: days of the window were not recorded, or there are no seats.")},
    {QT_TRANSLATE_NOOP("Term", "reached early"), QT_TRANSLATE_NOOP("Term", "Reached, but the window is still open: in no percentage.")},
    {QT_TRANSLATE_NOOP("Term", "left early"), QT_TRANSLATE_NOOP("Term", "Left before a window that is still open: in no percentage.")},
    {QT_TRANSLATE_NOOP("Term", "coverage"), QT_TRANSLATE_NOOP("Term", "The days for which usage was recorded.")},
    {QT_TRANSLATE_NOOP("Term", "plateau"), QT_TRANSLATE_NOOP("Term", "Thresholds that the data cannot tell from the best one.")},
    {QT_TRANSLATE_NOOP("Term", "suggested"),
     QT_TRANSLATE_NOOP("Term", "The best threshold by the chosen criterion that neither nearly all nor nearly none reach.")},
    {QT_TRANSLATE_NOOP("Term", "p of the search"),
     QT_TRANSLATE_NOOP("Term", "How often a threshold this good is found when use is shuffled among the customers.")},
    {QT_TRANSLATE_NOOP("Term", "importance"),
     QT_TRANSLATE_NOOP("Term", "How much the forecast of who stays gets worse when this feature's values are shuffled.")},
    {QT_TRANSLATE_NOOP("Term", "auc|out-of-bag auc"),
     QT_TRANSLATE_NOOP("Term", "How often the forecast ranks one who stayed above one who left: 0.5 is chance.")},
    {QT_TRANSLATE_NOOP("Term", "effect \u00d7 reach"),
     QT_TRANSLATE_NOOP("Term", "Difference times adoption: how much could be gained by this feature.")},
    {QT_TRANSLATE_NOOP("Term", "ubiquitous"), QT_TRANSLATE_NOOP("Term", "Nearly everybody uses it, so it separates nobody.")},
    {QT_TRANSLATE_NOOP("Term", "niche"),
     QT_TRANSLATE_NOOP("Term", "Hardly anybody uses it, or nearly all who do sit in one small segment: it tells who pays.")},
    {QT_TRANSLATE_NOOP("Term", "discerning"),
     QT_TRANSLATE_NOOP("Term", "Used by some and not by others across segments: it can tell customers apart.")},
    {QT_TRANSLATE_NOOP("Term", "not separated"),
     QT_TRANSLATE_NOOP("Term", "The interval contains 0: the data cannot tell whether there is a difference.")},
    {QT_TRANSLATE_NOOP("Term", "depth"), QT_TRANSLATE_NOOP("Term", "The furthest milestone a customer has reached.")},
    {QT_TRANSLATE_NOOP("Term", "basic"), QT_TRANSLATE_NOOP("Term", "Enough of the category's basic and mature features are adopted.")},
    {QT_TRANSLATE_NOOP("Term", "mature"), QT_TRANSLATE_NOOP("Term", "Enough of the category's mature features are adopted.")},
    {QT_TRANSLATE_NOOP("Term", "days gained|restricted mean"),
     QT_TRANSLATE_NOOP("Term", "How many days longer customers stay on average, up to the horizon.")},
    {QT_TRANSLATE_NOOP("Term", "dormancy|dormant"),
     QT_TRANSLATE_NOOP("Term", "So many days in a row without meaningful use; known on the last of them.")},
    {QT_TRANSLATE_NOOP("Term", "sustained"), QT_TRANSLATE_NOOP("Term", "Met in each of the last complete months.")},
    {QT_TRANSLATE_NOOP("Term", "nrr"),
     QT_TRANSLATE_NOOP("Term",
                       "Revenue at the horizon of the customers of the landmark, divided by theirs at the landmark: growth counts.")},
    {QT_TRANSLATE_NOOP("Term", "grr"), QT_TRANSLATE_NOOP("Term", "The same as NRR, but nobody counts for more than before: losses alone.")},
    {QT_TRANSLATE_NOOP("Term", "next best step"),
     QT_TRANSLATE_NOOP("Term", "The step after which comparable customers most reliably stayed more often.")},
};

QString translated(const char *text) { return QCoreApplication::translate("Term", text); }

/// A name, alone or before a unit, a bracket or a number: "Mature customers" are more than "mature".
bool begins(const QString &shown, const QString &name)
{
    if (!shown.startsWith(name, Qt::CaseInsensitive))
        return false;
    const QString rest = shown.mid(name.size());
    return std::none_of(rest.begin(), rest.begin() + std::min<qsizetype>(2, rest.size()), [](QChar next) { return next.isLetter(); }) ||
           rest.startsWith(QLatin1Char(','));
}

} // namespace

QString termDefinition(const QString &shown)
{
    // A term with what belongs to it is short.
    constexpr qsizetype kLongest = 40;
    if (shown.isEmpty() || shown.size() > kLongest)
        return {};
    const char *definition = nullptr;
    qsizetype length = 0;
    for (const TermEntry &entry : kEntries) {
        for (const QString &name : translated(entry.names).split(QLatin1Char('|'))) {
            if (name.size() > length && begins(shown, name)) {
                definition = entry.definition;
                length = name.size();
            }
        }
    }
    return definition == nullptr ? QString() : translated(definition);
}

} // namespace waymark
