#include "ui/window/appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QMimeData>
#include <QUrl>

#include "ui/controls/look/theme.h"
#include "ui/session/settings.h"

namespace waymark {

void showTheme(const QString &name)
{
    if (name == QLatin1String("dark"))
        Theme::instance().setChoice(ThemeChoice::Dark);
    else
        Theme::instance().setChoice(name == QLatin1String("light") ? ThemeChoice::Light : ThemeChoice::System);
}

void applyTheme(const QString &name)
{
    showTheme(name);
    settings::theme().setValue(name);
}

void checkChoice(const QActionGroup *group, const QString &data)
{
    for (QAction *action : group->actions()) {
        if (action->data().toString() == data)
            action->setChecked(true);
    }
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace waymark
