#include "ui/pages/retention/cohort_tests.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/analysis/finding/findings.h"
#include "ui/text/numbers.h"
#include "ui/text/sentences.h"

namespace waymark {

namespace {

/// A class only for the context of its texts.
class CohortTests {
    Q_DECLARE_TR_FUNCTIONS(CohortTests)

public:
    static QString text(const CohortView &view)
    {
        const RetentionResult *result = &*view.retention;
        QStringList lines;
        if (result->logRank)
            //: A test: its figure, degrees of freedom, and p with its sign
            lines << tr("Log-rank %1, %2 df, p %3")
                         .arg(decimalText(result->logRank->chiSquare, 1), countText(result->logRank->degreesOfFreedom),
                              pRelationText(result->logRank->p));
        else
            lines << tr("Log-rank: undefined, for fewer than two cohorts could have lost anybody");
        if (view.segments && view.segments->stratifiedLogRank)
            //: A test within the values of an attribute: its figure, degrees of freedom, p with its sign, the attribute
            lines << tr("Stratified by %4: log-rank %1, %2 df, p %3")
                         .arg(decimalText(view.segments->stratifiedLogRank->chiSquare, 1),
                              countText(view.segments->stratifiedLogRank->degreesOfFreedom),
                              pRelationText(view.segments->stratifiedLogRank->p), QString::fromStdString(view.segments->attribute));
        if (view.segments)
            lines << plainText(findingOf(*view.segments).headline);
        if (result->proportionalHazards)
            lines << (result->proportionalHazards->p <= 0.05
                          ? tr("Hazards are not proportional (p %1): a single hazard ratio hides that it changes over time.")
                                .arg(pRelationText(result->proportionalHazards->p))
                          : tr("No sign that hazards are not proportional (p %1).").arg(pRelationText(result->proportionalHazards->p)));
        if (result->timeDependentHazard)
            lines << tr("Once reached, the hazard is %1 times that before (%2\u2013%3, p %4).")
                         .arg(decimalText(result->timeDependentHazard->ratio, 2), decimalText(result->timeDependentHazard->low, 2),
                              decimalText(result->timeDependentHazard->high, 2), pRelationText(result->timeDependentHazard->p));
        lines << tr("Of all %Ln cohort(s), ticked or not.", nullptr, static_cast<int>(result->groups.size()));
        return lines.join(QLatin1Char('\n'));
    }
};

} // namespace

QString cohortTestsText(const CohortView &view) { return CohortTests::text(view); }

} // namespace waymark
