#pragma once

#include "ui/controls/card.h"
#include "ui/pages/data/health_findings.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waymark {

/// Data health: a row a finding, each with a way on.
class HealthCard : public Card {
    Q_OBJECT

public:
    explicit HealthCard(QWidget *parent = nullptr);
    void setFindings(std::vector<HealthFinding> findings);
    const std::vector<HealthFinding> &findings() const { return m_findings; }
    /// In the language and the colours of now.
    void redraw();

signals:
    void wayChosen(waymark::HealthFinding::What what, waymark::HealthFinding::Way way);

private:
    /// Kept from one set of findings to the next, so that a link keeps the focus.
    struct Row {
        QFrame *divider = nullptr;
        QWidget *body = nullptr;
        QLabel *picture = nullptr, *title = nullptr, *text = nullptr;
        QPushButton *link = nullptr;
    };
    Row makeRow();

    std::vector<HealthFinding> m_findings;
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
};

} // namespace waymark
