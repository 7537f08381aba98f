#include "ui/dialogs/guide_action.h"

#include <QEvent>
#include <QToolButton>

#include "ui/controls/look/icons.h"
#include "ui/dialogs/guide_window.h"

namespace waymark {

GuideAction::GuideAction(QWidget *owner, const QString &topic)
    : QAction(waymark::icon(QStringLiteral("circle-help")), {}, owner)
{
    connect(this, &QAction::triggered, owner,
            [owner, topic] { openGuide(topic.isEmpty() ? guideTopicAt(owner, QStringLiteral("start")) : topic, owner); });
    // An action is not told of a change of language; its owner is.
    owner->installEventFilter(this);
    retranslate();
}

bool GuideAction::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QAction::eventFilter(watched, event);
}

void GuideAction::retranslate() { setText(tr("What does this mean?")); }

QToolButton *makeGuideButton(QWidget *owner, const QString &topic)
{
    auto *button = new QToolButton(owner);
    button->setDefaultAction(new GuideAction(owner, topic));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace waymark
