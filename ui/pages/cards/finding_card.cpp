#include "ui/pages/cards/finding_card.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/controls/look/icons.h"
#include "ui/controls/wrapped_label.h"
#include "ui/dialogs/guide_action.h"
#include "ui/text/sentences.h"

namespace waymark {

FindingCard::FindingCard(QWidget *parent)
    : QFrame(parent)
    , m_headline(new WrappedLabel(this))
    , m_figures(new WrappedLabel(this))
    , m_copy(new QToolButton(this))
{
    setObjectName(QStringLiteral("finding"));
    m_headline->setProperty("role", QStringLiteral("finding"));
    m_figures->setProperty("role", QStringLiteral("small"));
    for (QLabel *label : {m_headline, m_figures}) {
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setIconSize({16, 16});
    m_copy->setFocusPolicy(Qt::StrongFocus);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_headline);
    words->addWidget(m_figures);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 14, 10);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_copy);
    row->addWidget(makeGuideButton(this));
    connect(m_copy, &QToolButton::clicked, this, &FindingCard::copy);
    retranslate();
}

void FindingCard::setFinding(const Finding &finding)
{
    m_finding = finding;
    retranslate();
}

QString FindingCard::headlineText() const { return plainText(m_finding.headline); }

QString FindingCard::figuresText() const { return plainText(m_finding.figures); }

void FindingCard::copy() const { QGuiApplication::clipboard()->setText(headlineText() + QLatin1Char('\n') + figuresText()); }

void FindingCard::retranslate()
{
    m_headline->setText(richText(m_finding.headline));
    m_figures->setText(richText(m_finding.figures));
    setAccessibleName(tr("Finding"));
    setAccessibleDescription(headlineText());
    m_copy->setToolTip(tr("Copy the finding"));
    m_copy->setAccessibleName(tr("Copy the finding"));
}

void FindingCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
