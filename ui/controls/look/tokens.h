#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QString>

namespace waymark {

/// The values of resources/tokens.json for one of light and dark: the only place colours come from.
class Tokens {
public:
    static const Tokens &light();
    static const Tokens &dark();

    /// A colour by its name ("text2", "activation"); the name must exist.
    QColor colour(const char *name) const;
    bool isDark() const { return m_dark; }
    double bandOpacity() const { return m_band; }
    const QHash<QString, QColor> &colours() const { return m_colours; }

private:
    static Tokens read(const QString &mode);

    QHash<QString, QColor> m_colours;
    double m_band = 0.14;
    bool m_dark = false;
};

/// Registers the fonts of the resources; further calls do nothing.
void loadFonts();

/// The product's font with its Thai fallbacks, sized in logical pixels.
QFont uiFont(int pixels, QFont::Weight weight = QFont::Normal);

/// `over` laid on `ground` at an opacity, as one opaque colour.
QColor mixed(const QColor &over, const QColor &ground, double opacity);

} // namespace waymark
