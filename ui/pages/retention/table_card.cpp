#include "ui/pages/retention/table_card.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/controls/look/icons.h"
#include "ui/controls/state_panel.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"

namespace waymark {

namespace {
constexpr int kMostRowsHigh = 14;
} // namespace

TableCard::TableCard(QWidget *parent)
    : PictureCard(parent)
    , m_view(makeTableView(this))
    , m_rows(new RowModel(this))
    , m_state(new StatePanel(this))
{
    m_view->setModel(m_rows);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_view);
    body()->addWidget(m_state);
    m_state->hide();
    retranslate();
}

PicturePointer TableCard::makePicture() const
{
    return m_state->isHidden() && !m_content.rows.empty() ? std::make_shared<TablePicture>(m_content) : nullptr;
}

void TableCard::setContent(const TablePicture::Content &content)
{
    m_content = content;
    setTitle(content.words.title);
    setSubtitle(content.words.subtitle);
    m_rows->setColumns(content.headers, content.numbers);
    m_rows->setRows(content.rows);
    std::vector<QIcon> marks;
    for (const SeriesRole role : content.marks)
        marks.push_back(markIcon(role));
    m_rows->setMarks(std::move(marks));
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->setAccessibleName(content.words.title);
    m_view->setAccessibleDescription(content.words.subtitle);
    m_state->hide();
    m_view->show();
    fitHeight();
}

void TableCard::showState()
{
    m_view->hide();
    m_state->show();
}

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
