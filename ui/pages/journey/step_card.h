#pragma once

#include <optional>

#include <QAbstractButton>
#include <QStringList>

#include "ui/controls/look/series_style.h"

namespace waymark {

/// A milestone, or the stay at the end, as a card of the journey: its rule, the share that got so far and the counts behind it. A click
/// goes to its page.
class StepCard : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QString title, rule;
        std::optional<SeriesRole> role; ///< none: the stay
        std::optional<double> share;
        QString shareText, shareWord; ///< "52.0%", "reached"
        QString left, right;          ///< under the bar: "2,358 of 4,534", "median 12 d"
        QString missing;              ///< why it cannot be measured; then only title and rule are shown beside it
    };

    explicit StepCard(QWidget *parent);
    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    /// How many lines its rule needs at its width, and for how many it leaves room: side by side, shares stand on one height.
    int ruleLineCount() const { return static_cast<int>(ruleLines(width()).size()); }
    void setRuleRows(int rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool footFits(int width) const;
    QStringList wrapped(const QString &text, int width) const;
    QStringList ruleLines(int width) const { return wrapped(m_content.rule, width); }
    QStringList missingLines(int width) const { return wrapped(m_content.missing, width); }
    double ruleHeight(int width) const;

    Content m_content;
    int m_ruleRows = 1;
};

/// How much more often those who reached one step reach the next: an arrow with the difference above it and its interval below.
class LinkArrow : public QWidget {
    Q_OBJECT

public:
    explicit LinkArrow(QWidget *parent);
    /// The difference, and what stands below the arrow.
    void setContent(const QString &difference, const QStringList &lines);
    /// Below the arrow there is room for so many lines: side by side, arrows lie on one height.
    void setRows(int rows);
    const QString &difference() const { return m_difference; }
    const QStringList &lines() const { return m_lines; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_difference;
    QStringList m_lines;
    int m_rows = 0;
};

} // namespace waymark
