#include "ui/controls/pill.h"

#include <QStyle>

namespace waymark {

Pill::Pill(Kind kind, const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void Pill::setKind(Kind kind)
{
    static const char *const names[] = {"plain", "ok", "warn", "bad"};
    setProperty("pill", QString::fromLatin1(names[static_cast<int>(kind)]));
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace waymark
