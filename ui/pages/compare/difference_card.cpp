#include "ui/pages/compare/difference_card.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pages/panel_parts.h"
#include "ui/text/difference_text.h"
#include "ui/text/group_text.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kFigureGap = 28;
constexpr int kWhatWidth = 220, kWidestSaved = 340;
constexpr int kSavedColumn = 1;

enum FigureIndex { Share, Kept, KeptElse, Points, FigureRows };

QString figureValue(const VersionFigures::Side &side, int row)
{
    if (!side.table)
        return dashText();
    const TwoByTwoFigures &figures = side.table->figures;
    switch (row) {
    case Share:
        return percentText(valueOf(figures.adoption));
    case Kept:
        return percentText(valueOf(figures.ppv));
    case KeptElse:
        return percentText(valueOf(figures.retentionElse));
    default:
        return figures.riskDifference ? pointsText(figures.riskDifference->value) : dashText();
    }
}

QLabel *wrapped(const QString &text, const char *role, QWidget *parent)
{
    QLabel *label = roleLabel(role, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace

DifferenceCard::DifferenceCard(std::optional<Milestone> milestone, QWidget *parent)
    : Card(parent)
    , m_milestone(milestone)
    , m_missing(roleLabel("small", this))
{
    m_figureTable = buildFigures();
    m_missing->setWordWrap(true);
    body()->addWidget(m_figureTable, 0, Qt::AlignLeft);
    body()->addWidget(m_missing);
    m_figureTable->setVisible(milestone.has_value());
    m_missing->hide();
    retranslate();
}

QWidget *DifferenceCard::buildFigures()
{
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 6);
    grid->setHorizontalSpacing(kFigureGap);
    grid->setVerticalSpacing(3);
    m_nowHead = roleLabel("meta", table);
    m_savedHead = roleLabel("meta", table);
    // What was stands left of what is, as in the rows below.
    grid->addWidget(m_savedHead, 0, 1, Qt::AlignRight);
    grid->addWidget(m_nowHead, 0, 2, Qt::AlignRight);
    for (int row = 0; row < FigureRows; ++row) {
        const FigureRow labels{roleLabel("small", table), roleLabel("num", table), roleLabel("small", table)};
        grid->addWidget(labels.name, row + 1, 0);
        grid->addWidget(labels.saved, row + 1, 1, Qt::AlignRight);
        grid->addWidget(labels.now, row + 1, 2, Qt::AlignRight);
        m_figureRows.push_back(labels);
    }
    return table;
}

void DifferenceCard::setDifferences(std::vector<FrameworkDifference> differences, const std::shared_ptr<const Dataset> &dataset)
{
    bool same = dataset == m_dataset && differences.size() == m_differences.size();
    for (std::size_t i = 0; same && i < differences.size(); ++i)
        same = differences[i].change == m_differences[i].change;
    m_differences = std::move(differences);
    m_dataset = dataset;
    if (!same)
        rebuildRows();
}

void DifferenceCard::showRevertable(const FrameworkDocument &document)
{
    for (std::size_t i = 0; i < m_differences.size(); ++i) {
        const bool can = document.canApply(m_differences[i].revert);
        m_reverts[static_cast<int>(i)]->setEnabled(can);
        m_reverts[static_cast<int>(i)]->setToolTip(can ? QString() : tr("Revert first what it depends on"));
    }
}

void DifferenceCard::setFigures(const VersionFigures::Pair *figures, const QString &savedName)
{
    m_figures = figures != nullptr ? std::optional(*figures) : std::nullopt;
    m_savedName = savedName;
    retranslate();
}

void DifferenceCard::addRow(int row, const FrameworkDifference &difference)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const DifferenceWords words = differenceText(difference, m_dataset.get());
    auto *revert = new QPushButton(tr("Revert this"), m_rows);
    revert->setProperty("kind", QStringLiteral("link"));
    revert->setAccessibleName(tr("Revert: %1").arg(words.what));
    connect(revert, &QPushButton::clicked, this, [this, edit = difference.revert] { emit revertRequested(edit); });
    QLabel *what = wrapped(words.what, "body", m_rows);
    what->setFixedWidth(kWhatWidth);
    // In the middle of the row: labels in scripts of other heights would not stand on one line by their tops.
    grid->addWidget(what, row, 0, Qt::AlignVCenter);
    grid->addWidget(wrapped(words.saved, "body2", m_rows), row, 1, Qt::AlignVCenter);
    grid->addWidget(wrapped(QStringLiteral("\u2192"), "body2", m_rows), row, 2, Qt::AlignVCenter);
    grid->addWidget(wrapped(words.now, "num", m_rows), row, 3, Qt::AlignVCenter);
    grid->addWidget(revert, row, 4, Qt::AlignVCenter | Qt::AlignRight);
    m_reverts.append(revert);
}

void DifferenceCard::fitSaved(const QGridLayout &grid)
{
    // As wide as its longest text, so that what was and what is stand side by side; a long one wraps.
    int wide = 0;
    for (int row = 0; row < grid.rowCount(); ++row) {
        const auto *saved = qobject_cast<const QLabel *>(grid.itemAtPosition(row, kSavedColumn)->widget());
        saved->ensurePolished();
        wide = std::max(wide, saved->fontMetrics().horizontalAdvance(saved->text()) + 2);
    }
    for (int row = 0; row < grid.rowCount(); ++row)
        grid.itemAtPosition(row, kSavedColumn)->widget()->setFixedWidth(std::min(wide, kWidestSaved));
}

void DifferenceCard::rebuildRows()
{
    const bool hadFocus = m_rows != nullptr && m_rows->isAncestorOf(focusWidget());
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_reverts.clear();
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(3, 1);
    const auto head = [this, grid](const QString &text, int column) { grid->addWidget(wrapped(text, "meta", m_rows), 0, column); };
    //: head of a column: the value in the saved version
    head(tr("was"), 1);
    //: head of a column: the value in the draft
    head(tr("is"), 3);
    int row = 1;
    for (const FrameworkDifference &difference : m_differences)
        addRow(row++, difference);
    fitSaved(*grid);
    body()->addWidget(m_rows);
    m_rows->show();
    if (hadFocus && !m_reverts.isEmpty())
        m_reverts.first()->setFocus();
}

QList<QStringList> DifferenceCard::figureTexts() const
{
    QList<QStringList> texts;
    for (const FigureRow &row : m_figureRows)
        texts.append({row.name->text(), row.now->text(), row.saved->text()});
    return texts;
}

void DifferenceCard::retranslate()
{
    m_nowHead->setText(tr("now", "head of a column: the definition as it stands"));
    //: %1: a version, "v3"
    m_savedHead->setText(tr("saved %1").arg(m_savedName));
    const bool counted = m_figures && m_figures->now.table;
    const QString n = counted ? countText(m_figures->now.table->counts.n()) : dashText();
    const QString names[] = {tr("Reached, of %1").arg(n), tr("Retained if reached"), tr("Retained if not"), tr("Difference, points")};
    for (int row = 0; row < FigureRows; ++row) {
        const FigureRow &labels = m_figureRows[static_cast<std::size_t>(row)];
        labels.name->setText(names[row]);
        labels.now->setText(m_figures ? figureValue(m_figures->now, row) : dashText());
        labels.saved->setText(m_figures ? figureValue(m_figures->saved, row) : dashText());
    }
    const auto missing = m_figures ? m_figures->now.missing : std::nullopt;
    m_missing->setVisible(missing.has_value() && missing->code != ErrorCode::MilestoneMissing);
    m_missing->setText(missing ? errorText(*missing) : QString());
    setSubtitle(counted ? tr("retained at day %1, of those there at day %2")
                              .arg(countText(m_figures->now.table->horizon), countText(m_figures->now.table->landmark))
                        : QString());
}

void DifferenceCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    rebuildRows();
}

} // namespace waymark
