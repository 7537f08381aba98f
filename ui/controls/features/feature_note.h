#pragma once

#include <QFrame>

#include "ui/controls/features/feature_entry.h"

class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;

namespace waymark {

/// What a definition says of one feature, to be edited beside what the data say: how often it must be used, and the hypothesis (who
/// believes in it, from which interview). Closed by Escape or a click elsewhere, it keeps what was typed: it can be undone.
class FeatureNote : public QFrame {
    Q_OBJECT

public:
    FeatureNote(const PlacedFeature &feature, QWidget *parent);

    /// Opens it below (or above) a widget.
    void openAt(const QWidget *anchor);
    QDoubleSpinBox *count() const { return m_count; }
    QPlainTextEdit *hypothesis() const { return m_hypothesis; }

signals:
    void minCountChanged(double count);
    void hypothesisChanged(const QString &hypothesis);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString evidence() const;

    PlacedFeature m_feature;
    QDoubleSpinBox *m_count = nullptr;
    QPlainTextEdit *m_hypothesis;
};

} // namespace waymark
