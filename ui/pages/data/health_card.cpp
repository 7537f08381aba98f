#include "ui/pages/data/health_card.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/icons.h"
#include "ui/controls/theme.h"
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
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(5);
    body()->addLayout(m_rows);
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
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const HealthFinding &finding : m_findings) {
        if (m_rows->count() > 0)
            m_rows->addWidget(dividerLine(this));
        m_rows->addWidget(makeRow(finding));
    }
}

QWidget *HealthCard::makeRow(const HealthFinding &finding)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto *picture = new QLabel(row);
    picture->setPixmap(weightPicture(finding.weight, devicePixelRatioF()));
    QLabel *head = sectionLabel(row);
    head->setText(finding.title);
    head->setWordWrap(true);
    QLabel *words = roleLabel("small", row);
    words->setText(finding.text);
    words->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(head);
    texts->addWidget(words);
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    if (finding.way == HealthFinding::Way::None)
        return row;
    auto *link = new QPushButton(HealthWays::text(finding.way), row);
    link->setProperty("kind", QStringLiteral("link"));
    link->setAccessibleName(QStringLiteral("%1: %2").arg(finding.title, link->text()));
    connect(link, &QPushButton::clicked, this, [this, what = finding.what, way = finding.way] { emit wayChosen(what, way); });
    line->addWidget(link, 0, Qt::AlignVCenter);
    return row;
}

} // namespace waymark
