#include "ui/controls/look/theme.h"

#include <algorithm>

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

#include "ui/controls/look/focus_ring.h"

namespace waymark {

namespace {

QByteArray resourceBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
    : m_tokens(&Tokens::light())
    , m_indicators(std::make_unique<QTemporaryDir>())
{
    // Read before the first palette of ours hides what the desktop asks for.
    m_systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    loadFonts();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    FocusRing::install();
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { m_indicators.reset(); });
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemIsDark);
    m_tokens = dark ? &Tokens::dark() : &Tokens::light();
    writeIndicators();
    QApplication::setFont(uiFont(13));
    QApplication::setPalette(palette());
    qApp->setStyleSheet(styleSheet());
    emit changed();
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const char *token) { palette.setColor(role, colour(token)); };
    set(QPalette::Window, "window");
    set(QPalette::Base, "card");
    set(QPalette::Button, "card");
    set(QPalette::Light, "card");
    set(QPalette::Midlight, "divider");
    set(QPalette::AlternateBase, "panel");
    set(QPalette::Text, "text");
    set(QPalette::WindowText, "text");
    set(QPalette::ButtonText, "text");
    set(QPalette::BrightText, "ontoink");
    set(QPalette::Highlight, "sel");
    set(QPalette::HighlightedText, "seltext");
    set(QPalette::PlaceholderText, "text3");
    set(QPalette::ToolTipBase, "ink");
    set(QPalette::ToolTipText, "ontoink");
    set(QPalette::Link, "text2");
    set(QPalette::LinkVisited, "text2");
    set(QPalette::Mid, "border");
    set(QPalette::Dark, "input");
    set(QPalette::Shadow, "border");
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour("disabled"));
    return palette;
}

QString Theme::styleSheet() const
{
    QString sheet = QString::fromUtf8(resourceBytes(QStringLiteral(":/waymark/waymark.qss")));
    QStringList names = m_tokens->colours().keys();
    // Longer names first: "@text2" must not be read as "@text" and a 2.
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : names)
        sheet.replace(QLatin1Char('@') + name, m_tokens->colours().value(name).name());
    const QString mode = isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    for (const char *name : {"up", "down", "check"})
        sheet.replace(QLatin1Char('@') + QLatin1String(name),
                      m_indicators->filePath(QStringLiteral("%1-%2.svg").arg(QLatin1String(name), mode)));
    return sheet;
}

void Theme::writeIndicators() const
{
    const struct {
        const char *name, *source, *token;
    } indicators[] = {{"up", "chevron-up", "text2"}, {"down", "chevron-down", "text2"}, {"check", "check", "ontoink"}};
    for (const auto &indicator : indicators) {
        QByteArray svg = resourceBytes(QStringLiteral(":/waymark/icons/%1.svg").arg(QLatin1String(indicator.source)));
        svg.replace("currentColor", colour(indicator.token).name().toLatin1());
        QFile file(m_indicators->filePath(
            QStringLiteral("%1-%2.svg").arg(QLatin1String(indicator.name), isDark() ? QStringLiteral("dark") : QStringLiteral("light"))));
        if (file.open(QIODevice::WriteOnly))
            file.write(svg);
    }
}

void restyle(QWidget &widget, const char *property, const QString &value)
{
    if (widget.property(property) == QVariant(value))
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace waymark
