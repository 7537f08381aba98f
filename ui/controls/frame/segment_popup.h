#pragma once

#include <QFrame>

#include "core/model/analysis_options.h"
#include "core/model/dataset.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace waymark {

class SegmentedControl;

/// The values of one attribute, to be ticked: who is in view, or who is not. What is ticked holds at once.
class SegmentPopup : public QFrame {
    Q_OBJECT

public:
    explicit SegmentPopup(QWidget *parent = nullptr);

    /// Shows an attribute's values with how many customers have each.
    void setClause(const FilterClause &clause, const Dataset &dataset);
    QListWidget *values() const { return m_values; }
    SegmentedControl *kind() const { return m_kind; }
    QPushButton *removeButton() const { return m_remove; }

signals:
    /// By the user only; without values: the clause is gone.
    void clauseChosen(const waymark::FilterClause &clause);

protected:
    void changeEvent(QEvent *event) override;

private:
    void announce();
    void search(const QString &text);
    void retranslate();

    FilterClause m_clause;
    QLabel *m_title;
    SegmentedControl *m_kind;
    QLineEdit *m_search;
    QListWidget *m_values;
    QPushButton *m_remove, *m_done;
};

} // namespace waymark
