#pragma once

class QCalendarWidget;

namespace waymark {

/// Takes the red weekends and the drawn arrows from a calendar that Qt gives it: they belong to no theme of ours.
void makePlain(QCalendarWidget *calendar);

} // namespace waymark
