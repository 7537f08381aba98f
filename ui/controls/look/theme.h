#pragma once

#include <memory>

#include <QObject>
#include <QPalette>
#include <QTemporaryDir>

#include "ui/controls/look/tokens.h"

class QWidget;

namespace waymark {

enum class ThemeChoice { System, Light, Dark };

/// Light or dark for the whole program: palette on Fusion, the filled-in style sheet, fonts. One per application, made after QApplication.
class Theme : public QObject {
    Q_OBJECT

public:
    static Theme &instance();

    /// Applies it to the application now; widgets follow at once.
    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const { return m_tokens->isDark(); }
    const Tokens &tokens() const { return *m_tokens; }
    QColor colour(const char *name) const { return m_tokens->colour(name); }

signals:
    /// After palette and style sheet are in place: who paints by tokens repaints, who caches forgets.
    void changed();

private:
    Theme();
    QPalette palette() const;
    QString styleSheet() const;
    void writeIndicators() const;

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
    const Tokens *m_tokens;
    std::unique_ptr<QTemporaryDir> m_indicators; ///< recoloured arrows and check for the style sheet
};

/// Sets a property that the style sheet looks at; the sheet is asked again only where it is another value.
void restyle(QWidget &widget, const char *property, const QString &value);

} // namespace waymark
