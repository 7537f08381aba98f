#include "ui/controls/wrapped_label.h"

#include <QEvent>

namespace waymark {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (text() != m_measured) {
        m_heights.clear();
        m_measured = text();
    }
    const auto [place, isNew] = m_heights.try_emplace(width, 0);
    if (isNew)
        place->second = QLabel::heightForWidth(width);
    return place->second;
}

void WrappedLabel::changeEvent(QEvent *event)
{
    m_heights.clear();
    QLabel::changeEvent(event);
}

} // namespace waymark
