#include "ui/controls/frame/time_popup.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/controls/input/plain_calendar.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kLongest = 3650;

QDate dateOf(CalendarDay day)
{
    const CivilDate civil = civilDate(day);
    return {civil.year, civil.month, civil.day};
}

QSpinBox *daysBox(QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    // 0 stands for "not set": then each page has its own.
    box->setRange(0, kLongest);
    box->setKeyboardTracking(false);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setMinimumWidth(150);
    return box;
}

} // namespace

TimePopup::TimePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_asOfTitle(new QLabel(this))
    , m_judgedTitle(new QLabel(this))
    , m_landmarkLabel(new QLabel(this))
    , m_horizonLabel(new QLabel(this))
    , m_calendar(new QCalendarWidget(this))
    , m_standard(new QPushButton(this))
    , m_landmark(daysBox(this))
    , m_horizon(daysBox(this))
{
    setObjectName(QStringLiteral("popup"));
    makePlain(m_calendar);
    for (QLabel *label : {m_asOfTitle, m_judgedTitle})
        label->setProperty("role", QStringLiteral("section"));
    for (QLabel *label : {m_landmarkLabel, m_horizonLabel})
        label->setProperty("role", QStringLiteral("body2"));
    m_standard->setProperty("kind", QStringLiteral("link"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_asOfTitle, 0, 0);
    grid->addWidget(m_standard, 0, 1, Qt::AlignRight);
    grid->addWidget(m_calendar, 1, 0, 1, 2);
    grid->addWidget(m_judgedTitle, 2, 0, 1, 2);
    grid->addWidget(m_landmarkLabel, 3, 0);
    grid->addWidget(m_landmark, 3, 1);
    grid->addWidget(m_horizonLabel, 4, 0);
    grid->addWidget(m_horizon, 4, 1);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &TimePopup::announce);
    connect(m_landmark, &QSpinBox::valueChanged, this, &TimePopup::announce);
    connect(m_horizon, &QSpinBox::valueChanged, this, &TimePopup::announce);
    connect(m_standard, &QPushButton::clicked, this, [this] { m_calendar->setSelectedDate(dateOf(m_standardDay)); });
    retranslate();
}

void TimePopup::setOptions(const AnalysisOptions &options, CalendarDay standard)
{
    m_options = options;
    m_standardDay = standard;
    const QSignalBlocker noCalendar(m_calendar);
    const QSignalBlocker noLandmark(m_landmark);
    const QSignalBlocker noHorizon(m_horizon);
    if (!standard.isNone()) {
        m_calendar->setMaximumDate(dateOf(standard));
        m_calendar->setSelectedDate(dateOf(options.asOf.value_or(standard)));
    }
    m_landmark->setValue(options.landmark.value_or(0));
    m_horizon->setValue(options.horizon.value_or(0));
}

void TimePopup::announce()
{
    const QDate date = m_calendar->selectedDate();
    const CalendarDay day = calendarDay({date.year(), date.month(), date.day()});
    m_options.asOf = day == m_standardDay ? std::nullopt : std::optional(day);
    m_options.landmark = m_landmark->value() > 0 ? std::optional<Day>(m_landmark->value()) : std::nullopt;
    m_options.horizon = m_horizon->value() > 0 ? std::optional<Day>(m_horizon->value()) : std::nullopt;
    emit optionsChosen(m_options);
}

void TimePopup::retranslate()
{
    m_asOfTitle->setText(tr("As of"));
    m_judgedTitle->setText(tr("Judged at, on every page"));
    m_standard->setText(tr("The data's last day"));
    m_calendar->setAccessibleName(tr("As-of date"));
    // It keeps the locale it was made in, whatever the language has become.
    m_calendar->setLocale(QLocale());
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_landmarkLabel->setText(tr("landmark"));
    m_horizonLabel->setText(tr("horizon"));
    m_landmark->setAccessibleName(tr("Landmark day of every page"));
    m_horizon->setAccessibleName(tr("Horizon of every page"));
    //: before the number of a day
    m_landmark->setPrefix(tr("day "));
    m_horizon->setPrefix(tr("day "));
    m_landmark->setSpecialValueText(tr("as each page has it"));
    m_horizon->setSpecialValueText(tr("as the framework has it"));
}

void TimePopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
