#pragma once

#include <QList>
#include <QWidget>

#include "core/analysis/journey/journey_view.h"

class QHBoxLayout;

namespace waymark {

class LinkArrow;
class StepCard;

/// The journey from left to right: a card for each milestone and the stay, between them how strongly one marks the next.
class JourneyCards : public QWidget {
    Q_OBJECT

public:
    explicit JourneyCards(QWidget *parent);
    void setView(const JourneyView &view, const Dataset &dataset);

    const QList<StepCard *> &cards() const { return m_cards; }
    const QList<LinkArrow *> &arrows() const { return m_arrows; }

signals:
    /// The page of a card was asked for: "activation", "retention".
    void pageRequested(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow(int cards);
    /// The rules of all cards in as many lines as the longest needs.
    void fitRules();

    QHBoxLayout *m_row;
    QList<StepCard *> m_cards;
    QList<LinkArrow *> m_arrows;
    QList<QString> m_keys;
};

} // namespace waymark
