#pragma once

#include <QFrame>

#include "core/analysis/finding/sentence.h"

class QLabel;
class QToolButton;

namespace waymark {

/// The finding as a sentence, with its line of figures, above the charts that are its evidence.
class FindingCard : public QFrame {
    Q_OBJECT

public:
    explicit FindingCard(QWidget *parent = nullptr);
    void setFinding(const Finding &finding);
    /// Headline and figures without mark-up.
    QString headlineText() const;
    QString figuresText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy() const;
    void retranslate();

    Finding m_finding;
    QLabel *m_headline, *m_figures;
    QToolButton *m_copy;
};

} // namespace waymark
