#pragma once

#include <vector>

#include <QList>
#include <QStringList>
#include <QWidget>

#include "core/analysis/journey/cohort_view.h"

class QCheckBox;
class QVBoxLayout;

namespace waymark {

/// The cohorts of an answer with their customers, to be ticked. More of them than have a look of their own are ticked by hand: at first
/// the largest are.
class CohortTicks : public QWidget {
    Q_OBJECT

public:
    explicit CohortTicks(QWidget *parent);

    /// Null: none.
    void showAnswer(const CohortView *view);
    /// By the names of the data; all of them until some are unticked.
    bool isShown(const std::string &group) const { return !m_unticked.contains(QString::fromStdString(group)); }
    QList<QCheckBox *> boxes() const { return m_boxes; }

signals:
    void shownChanged();

private:
    struct Entry {
        std::string name;
        std::uint32_t n;
    };
    static std::vector<Entry> entriesOf(const CohortView *view);
    void tickLargest(std::vector<Entry> entries);
    void addBox();

    Grouping m_by; ///< whose groups are ticked
    QStringList m_unticked;
    QVBoxLayout *m_column;
    QList<QCheckBox *> m_boxes;
};

} // namespace waymark
