#include "ui/controls/look/tokens.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>

// A resource of a static library is only linked when somebody names it; the macro must stand outside every namespace.
static void initWaymarkResources() { Q_INIT_RESOURCE(waymark); }

namespace waymark {

Tokens Tokens::read(const QString &mode)
{
    initWaymarkResources();
    QFile file(QStringLiteral(":/waymark/tokens.json"));
    Tokens tokens;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tokens.json is missing from the resources");
    const QJsonObject values = QJsonDocument::fromJson(file.readAll()).object().value(mode).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.value().isDouble())
            tokens.m_band = value.value().toDouble();
        else if (value.key() != QLatin1String("mode"))
            tokens.m_colours.insert(value.key(), QColor(value.value().toString()));
    }
    tokens.m_dark = mode == QLatin1String("dark");
    return tokens;
}

const Tokens &Tokens::light()
{
    static const Tokens tokens = read(QStringLiteral("light"));
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens = read(QStringLiteral("dark"));
    return tokens;
}

QColor Tokens::colour(const char *name) const
{
    const auto found = m_colours.constFind(QLatin1String(name));
    Q_ASSERT_X(found != m_colours.constEnd(), "Tokens::colour", name);
    return found == m_colours.constEnd() ? QColor() : *found;
}

void loadFonts()
{
    static bool loaded = false;
    if (loaded)
        return;
    loaded = true;
    initWaymarkResources();
    for (const char *family : {"IBMPlexSans", "IBMPlexSansThai"}) {
        for (const char *weight : {"Regular", "Medium", "SemiBold"})
            QFontDatabase::addApplicationFont(
                QStringLiteral(":/waymark/fonts/%1-%2.ttf").arg(QLatin1String(family), QLatin1String(weight)));
    }
}

QFont uiFont(int pixels, QFont::Weight weight)
{
    loadFonts();
    QFont font;
    font.setFamilies({QStringLiteral("IBM Plex Sans"), QStringLiteral("IBM Plex Sans Thai"), QStringLiteral("Noto Sans"),
                      QStringLiteral("Noto Sans Thai")});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QColor mixed(const QColor &over, const QColor &ground, double opacity)
{
    const auto channel = [opacity](double a, double b) { return static_cast<float>(a * opacity + b * (1.0 - opacity)); };
    return QColor::fromRgbF(channel(over.redF(), ground.redF()), channel(over.greenF(), ground.greenF()),
                            channel(over.blueF(), ground.blueF()));
}

} // namespace waymark
