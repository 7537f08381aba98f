#include "ui/pages/retention/table_card.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/charts/figure_export.h"
#include "ui/controls/icons.h"
#include "ui/controls/state_panel.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"

namespace waymark {

namespace {
constexpr const char *kTableFormats[] = {"csv", "png", "svg", "pdf"};
constexpr int kMostRowsHigh = 14;
} // namespace

TableCard::TableCard(QWidget *parent)
    : Card(parent)
    , m_stack(new QStackedWidget(this))
    , m_view(makeTableView(this))
    , m_rows(new RowModel(this))
    , m_state(new StatePanel(this))
    , m_exportMenu(new QMenu(this))
    , m_copy(new QAction(icon(QStringLiteral("copy")), {}, this))
    , m_export(new QAction(icon(QStringLiteral("download")), {}, this))
{
    m_view->setModel(m_rows);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    body()->addWidget(m_stack, 1);
    m_export->setMenu(m_exportMenu);
    for (const char *format : kTableFormats) {
        QAction *entry = m_exportMenu->addAction(QString());
        connect(entry, &QAction::triggered, this, [this, format] {
            if (const PicturePointer shown = picture())
                emit exportRequested(shown, QLatin1String(format));
        });
    }
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const PicturePointer shown = picture())
            copyFigure(*shown);
    });
    addTool(m_copy);
    addTool(m_export);
    retranslate();
}

PicturePointer TableCard::picture() const
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

void TableCard::retranslate()
{
    m_copy->setText(tr("Copy the table"));
    m_export->setText(tr("Export"));
    const QString formats[] = {tr("Data (CSV)\u2026"), tr("Picture (PNG)\u2026"), tr("Drawing (SVG)\u2026"), tr("Document (PDF)\u2026")};
    for (int i = 0; i < 4; ++i)
        m_exportMenu->actions().at(i)->setText(formats[i]);
}

void TableCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
