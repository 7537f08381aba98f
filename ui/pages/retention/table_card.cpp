#include "ui/pages/retention/table_card.h"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/controls/state_panel.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"

namespace waymark {

namespace {
constexpr int kMostRowsHigh = 14;
} // namespace

TableCard::TableCard(QWidget *parent)
    : PictureCard(parent)
    , m_stack(new QStackedWidget(this))
    , m_view(makeTableView(this))
    , m_rows(new RowModel(this))
    , m_state(new StatePanel(this))
{
    m_view->setModel(m_rows);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    body()->addWidget(m_stack, 1);
    retranslate();
}

PicturePointer TableCard::makePicture() const
{
    return m_stack->currentWidget() == m_view && !m_content.rows.empty() ? std::make_shared<TablePicture>(m_content) : nullptr;
}

void TableCard::setContent(const TablePicture::Content &content)
{
    m_content = content;
    setTitle(content.words.title);
    setSubtitle(content.words.subtitle);
    m_rows->setColumns(content.headers, content.numbers);
    m_rows->setRows(content.rows);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->setAccessibleName(content.words.title);
    m_view->setAccessibleDescription(content.words.subtitle);
    m_stack->setCurrentWidget(m_view);
    fitHeight();
}

void TableCard::showState() { m_stack->setCurrentWidget(m_state); }

void TableCard::fitHeight()
{
    // Few rows are all seen; many scroll.
    const int rows = std::clamp(static_cast<int>(m_content.rows.size()), 1, kMostRowsHigh);
    const int row = m_view->verticalHeader()->defaultSectionSize();
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * row + 4);
}

void TableCard::retranslate() { setCopyText(tr("Copy the table")); }

void TableCard::changeEvent(QEvent *event)
{
    PictureCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
