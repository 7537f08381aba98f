#include "ui/controls/input/plain_calendar.h"

#include <utility>

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>

#include "ui/controls/look/icons.h"

namespace waymark {

void makePlain(QCalendarWidget *calendar)
{
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, {});
    const std::pair<const char *, const char *> arrows[] = {{"qt_calendar_prevmonth", "chevron-left"},
                                                            {"qt_calendar_nextmonth", "chevron-right"}};
    for (const auto &[name, picture] : arrows) {
        if (auto *button = calendar->findChild<QToolButton *>(QLatin1String(name)))
            button->setIcon(icon(QLatin1String(picture)));
    }
}

} // namespace waymark
