#include "ui/pages/cards/card_row.h"

#include <QEvent>
#include <QHBoxLayout>

namespace waymark {

CardRow::CardRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
}

void CardRow::addCard(QWidget *card, int share)
{
    m_row->addWidget(card, share);
    card->installEventFilter(this);
}

bool CardRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        bool shown = false;
        for (int i = 0; i < m_row->count(); ++i) {
            // A card that nobody has shown yet counts as hidden too, but comes with the row.
            const QWidget *card = m_row->itemAt(i)->widget();
            shown = shown || !card->isHidden() || !card->testAttribute(Qt::WA_WState_ExplicitShowHide);
        }
        setVisible(shown);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark
