#include "ui/window/status_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "ui/controls/look/icons.h"
#include "ui/controls/look/theme.h"
#include "ui/text/numbers.h"
#include "waymark_version.h"

namespace waymark {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_freshness(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("status"));
    setMinimumHeight(26);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 6);
    m_progress->setRange(0, 1000);
    m_cancel->setIcon(icon(QStringLiteral("x")));
    m_cancel->setIconSize({14, 14});
    // Reached by Tab; a click leaves the focus on the page.
    m_cancel->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_counts);
    auto *line = new QFrame(this);
    line->setObjectName(QStringLiteral("vline"));
    line->setFixedSize(1, 14);
    row->addWidget(line);
    row->addWidget(m_freshness);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelClicked);
    connect(&Theme::instance(), &Theme::changed, this, &StatusLine::retranslate);
    retranslate();
}

void StatusLine::showActivity(StoreSession::Activity activity, const Progress &progress)
{
    m_activity = activity;
    m_done = progress;
    retranslate();
}

void StatusLine::showComputing(std::optional<double> fraction)
{
    m_computing = fraction;
    retranslate();
}

void StatusLine::showCounts(std::optional<std::uint32_t> inView, std::uint32_t all)
{
    m_isOpen = true;
    m_inView = inView;
    m_all = all;
    retranslate();
}

void StatusLine::showFreshness(CalendarDay asOf, CalendarDay today)
{
    m_asOf = asOf;
    m_today = today;
    retranslate();
}

QString StatusLine::activityText() const
{
    switch (m_activity) {
    case StoreSession::Activity::Opening:
        return tr("Opening the store");
    case StoreSession::Activity::MakingSample:
        return tr("Making the sample company");
    case StoreSession::Activity::Importing:
        return tr("Importing");
    case StoreSession::Activity::Checking:
        return tr("Checking files");
    case StoreSession::Activity::Undoing:
        return tr("Taking the latest import back");
    case StoreSession::Activity::None:
        break;
    }
    return m_computing ? tr("Computing") : tr("Ready");
}

void StatusLine::retranslate()
{
    const bool reading = m_activity != StoreSession::Activity::None;
    const bool active = reading || m_computing.has_value();
    const double fraction = reading ? m_done.fraction : m_computing.value_or(0.0);
    m_icon->setPixmap(iconPixmap(active ? QStringLiteral("loader-circle") : QStringLiteral("circle-check"), 14, devicePixelRatioF()));
    QString text = activityText();
    if (active && fraction > 0.0)
        text += QStringLiteral(" \u00b7 ") + percentText(fraction, 0);
    m_text->setText(text);
    m_progress->setVisible(active);
    m_progress->setValue(static_cast<int>(fraction * 1000));
    m_progress->setAccessibleName(activityText());
    // Hidden with the focus on it, it would hand that to the first control of the window, not back to the page.
    if (!active && m_cancel->hasFocus())
        focusPreviousChild();
    m_cancel->setVisible(active);
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_counts->setText(!m_isOpen ? tr("No data open")
                                : tr("%1 of %2 customers in view").arg(countText(m_inView.value_or(m_all)), countText(m_all)));
    if (m_asOf.isNone())
        m_freshness->setText(QStringLiteral("Waymark %1").arg(QLatin1String(kVersion)));
    else if (m_today.isNone() || m_today < m_asOf)
        m_freshness->setText(tr("data to %1").arg(dateText(m_asOf)));
    else
        m_freshness->setText(tr("data to %1, %Ln day(s) old", nullptr, m_today - m_asOf).arg(dateText(m_asOf)));
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
