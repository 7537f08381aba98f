#include "ui/session/settings.h"

#include <QFileInfo>

namespace waymark {

namespace {
constexpr qsizetype kRecentStores = 8;
}

Setting<QString> settings::theme() { return {"appearance/theme", QStringLiteral("system")}; }
Setting<QString> settings::language() { return {"appearance/language", QString()}; }
Setting<QByteArray> settings::windowGeometry() { return {"window/geometry", QByteArray()}; }
Setting<QByteArray> settings::guideGeometry() { return {"guide/geometry", QByteArray()}; }
Setting<QString> settings::lastPage() { return {"window/page", QStringLiteral("activation")}; }
Setting<bool> settings::narrowRail() { return {"window/narrow_rail", false}; }
Setting<QStringList> settings::recentStores() { return {"stores/recent", QStringList()}; }

void rememberStore(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = settings::recentStores().value();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    settings::recentStores().setValue(paths.mid(0, kRecentStores));
}

} // namespace waymark
