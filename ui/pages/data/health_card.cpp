#include "ui/pages/data/health_card.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/look/icons.h"
#include "ui/controls/look/theme.h"
#include "ui/pages/panel_parts.h"

namespace waymark {

namespace {

/// A class only for the context of its texts.
class HealthWays {
    Q_DECLARE_TR_FUNCTIONS(DataPage)

public:
    static QString text(HealthFinding::Way way)
    {
        switch (way) {
        case HealthFinding::Way::None:
            break;
        case HealthFinding::Way::Coverage:
        case HealthFinding::Way::Rejects:
            return tr("Show");
        case HealthFinding::Way::Import:
            return tr("Import", "verb: more files");
        case HealthFinding::Way::Activation:
            return tr("Activation");
        case HealthFinding::Way::Features:
            return tr("Features");
        case HealthFinding::Way::Retention:
            return tr("Retention");
        }
        return {};
    }
};

QPixmap weightPicture(HealthFinding::Weight weight, qreal ratio)
{
    constexpr int kSide = 16;
    switch (weight) {
    case HealthFinding::Weight::Warning:
        return iconPixmap(QStringLiteral("triangle-alert"), kSide, ratio, IconColour::Warn);
    case HealthFinding::Weight::Note:
        return iconPixmap(QStringLiteral("info"), kSide, ratio, IconColour::Text2);
    case HealthFinding::Weight::Good:
        break;
    }
    return iconPixmap(QStringLiteral("circle-check"), kSide, ratio, IconColour::Ok);
}

} // namespace

HealthCard::HealthCard(QWidget *parent)
    : Card(parent)
    , m_column(new QVBoxLayout)
{
    m_column->setSpacing(5);
    body()->addLayout(m_column);
    body()->addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, &HealthCard::redraw);
}

void HealthCard::setFindings(std::vector<HealthFinding> findings)
{
    m_findings = std::move(findings);
    redraw();
}

void HealthCard::redraw()
{
    while (m_rows.size() < m_findings.size())
        m_rows.push_back(makeRow());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool used = i < m_findings.size();
        row.divider->setVisible(used && i > 0);
        row.body->setVisible(used);
        if (!used)
            continue;
        const HealthFinding &finding = m_findings[i];
        row.picture->setPixmap(weightPicture(finding.weight, devicePixelRatioF()));
        row.title->setText(finding.title);
        row.text->setText(finding.text);
        row.link->setText(HealthWays::text(finding.way));
        row.link->setAccessibleName(QStringLiteral("%1: %2").arg(finding.title, row.link->text()));
        row.link->setVisible(finding.way != HealthFinding::Way::None);
    }
}

HealthCard::Row HealthCard::makeRow()
{
    Row row;
    row.divider = dividerLine(this);
    row.body = new QWidget(this);
    row.picture = new QLabel(row.body);
    row.title = sectionLabel(row.body);
    row.text = roleLabel("small", row.body);
    row.link = new QPushButton(row.body);
    row.title->setWordWrap(true);
    row.text->setWordWrap(true);
    row.link->setProperty("kind", QStringLiteral("link"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(row.title);
    texts->addWidget(row.text);
    auto *line = new QHBoxLayout(row.body);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(row.picture, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(row.link, 0, Qt::AlignVCenter);
    m_column->addWidget(row.divider);
    m_column->addWidget(row.body);
    connect(row.link, &QPushButton::clicked, this, [this, place = m_rows.size()] {
        const HealthFinding &finding = m_findings[place];
        emit wayChosen(finding.what, finding.way);
    });
    return row;
}

} // namespace waymark
