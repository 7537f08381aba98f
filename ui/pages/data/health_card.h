#pragma once

#include "ui/controls/card.h"
#include "ui/pages/data/health_findings.h"

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
    QWidget *makeRow(const HealthFinding &finding);

    std::vector<HealthFinding> m_findings;
    QVBoxLayout *m_rows;
};

} // namespace waymark
