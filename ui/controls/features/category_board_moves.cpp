#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSpinBox>

#include "ui/controls/features/category_board.h"
#include "ui/controls/features/category_title.h"
#include "ui/controls/features/feature_chip.h"
#include "ui/controls/features/feature_note.h"
#include "ui/controls/features/feature_well.h"

namespace waymark {

namespace {

FeatureLevel otherLevel(FeatureLevel level) { return level == FeatureLevel::Mature ? FeatureLevel::Basic : FeatureLevel::Mature; }

} // namespace

void CategoryBoard::connectRow(CategoryRow *row)
{
    CategoryTitle *title = row->title();
    connect(title, &CategoryTitle::renamed, this, [this, row](const QString &label) {
        m_focusCategory = row->category().key;
        emit categoryRenamed(row->category().key, label);
    });
    connect(title, &CategoryTitle::moved, this, [this, row](int places) {
        m_focusCategory = row->category().key;
        emit categoryMoved(row->category().key, static_cast<int>(placeOf(row)) + places);
    });
    connect(title, &CategoryTitle::removed, this, [this, row] { emit categoryRemoved(row->category().key); });
    connect(title, &CategoryTitle::categoryDropped, this, [this, row](const std::string &key) {
        m_focusCategory = key;
        emit categoryMoved(key, static_cast<int>(placeOf(row)));
    });
    connect(row, &CategoryRow::requiredChanged, this,
            [this, row](FeatureLevel level, int features) { emit requiredChanged(row->place(level), features); });
    connectWell(row, FeatureLevel::Basic);
    connectWell(row, FeatureLevel::Mature);
}

void CategoryBoard::connectWell(CategoryRow *row, FeatureLevel level)
{
    FeatureWell *well = row->well(level);
    connect(well, &FeatureWell::choosing, this, [this, well] {
        for (const auto &other : m_rows) {
            for (const FeatureLevel any : {FeatureLevel::Basic, FeatureLevel::Mature}) {
                if (other->well(any) != well)
                    other->well(any)->clearChosen();
            }
        }
    });
    connect(well, &FeatureWell::dropped, this,
            [this, row, level](const DraggedFeatures &dragged, bool copy) { place(dragged.features, row->place(level), copy); });
    connect(well, &FeatureWell::editRequested, this, [this, row, level](FeatureChip *chip) { editFeature(row, level, chip); });
    connect(well, &FeatureWell::menuRequested, this, [this, row, level, well](FeatureChip *chip, const QPoint &at) {
        QMenu *menu = makeMenu(well->chosen(), row->category().key);
        auto *edit = new QAction(tr("Count and hypothesis\u2026"), menu);
        connect(edit, &QAction::triggered, chip, [this, row, level, chip] { editFeature(row, level, chip); });
        menu->insertAction(menu->actions().value(0), edit);
        menu->popup(at);
    });
    connect(well, &FeatureWell::keyPressed, this, [this, row, level](QKeyEvent *event) { handleKey(row, level, event); });
}

void CategoryBoard::place(const std::vector<std::string> &features, const CategoryWell &well, bool keepOthers)
{
    if (features.empty())
        return;
    // The keyboard follows the features where it was in the board; in a list it stays there.
    if (isAncestorOf(QApplication::focusWidget()))
        m_focusFeature = features.front();
    emit placeRequested(features, well, keepOthers);
    m_focusFeature.clear();
}

void CategoryBoard::handleKey(CategoryRow *row, FeatureLevel level, QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const std::vector<std::string> features = row->well(level)->chosen();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->setAccepted(moveFocus(placeOf(row), level, event->key()));
        break;
    case Qt::Key_M:
    case Qt::Key_B:
        if (!plain || features.empty())
            break;
        event->accept();
        moveToLevel(row, level, event->key() == Qt::Key_M ? FeatureLevel::Mature : FeatureLevel::Basic);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (features.empty())
            break;
        event->accept();
        emit unassignRequested(features, row->category().key);
        row->well(level)->focusChip(nullptr);
        break;
    default:
        break;
    }
}

bool CategoryBoard::moveFocus(std::size_t row, FeatureLevel level, int key)
{
    FeatureWell *from = m_rows[row]->well(level);
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        if (key == Qt::Key_Up ? row == 0 : row + 1 == m_rows.size())
            return false;
        FeatureWell *to = m_rows[key == Qt::Key_Up ? row - 1 : row + 1]->well(level);
        const auto x = [](const FeatureChip *chip) { return chip->geometry().center().x(); };
        const int here = from->currentChip() == nullptr ? 0 : x(from->currentChip());
        const auto nearest = std::min_element(to->chips().begin(), to->chips().end(), [&](const FeatureChip *a, const FeatureChip *b) {
            return std::abs(x(a) - here) < std::abs(x(b) - here);
        });
        to->focusChip(nearest == to->chips().end() ? nullptr : *nearest);
        return true;
    }
    // Beyond the last of a well comes the other level.
    const bool outwards = key == (level == FeatureLevel::Mature ? Qt::Key_Right : Qt::Key_Left);
    if (outwards)
        return false;
    FeatureWell *to = m_rows[row]->well(otherLevel(level));
    to->focusChip(to->chips().isEmpty() ? nullptr : key == Qt::Key_Right ? to->chips().first() : to->chips().last());
    return true;
}

void CategoryBoard::moveToLevel(CategoryRow *row, FeatureLevel from, FeatureLevel to)
{
    FeatureWell *well = row->well(from);
    if (from != to) {
        place(well->chosen(), row->place(to), false);
        return;
    }
    const QWidget *anchor = well->currentChip() != nullptr ? static_cast<QWidget *>(well->currentChip()) : well;
    askCategory(well->chosen(), to, anchor->mapToGlobal(anchor->rect().bottomLeft()));
}

void CategoryBoard::askCategory(const std::vector<std::string> &features, FeatureLevel level, const QPoint &at)
{
    if (features.empty() || m_rows.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPlaces(menu, features, level, false);
    menu->popup(at);
    menu->setActiveAction(menu->actions().value(0));
}

void CategoryBoard::addPlaces(QMenu *menu, const std::vector<std::string> &features, FeatureLevel level, bool keepOthers)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        QString label = m_rows[i]->category().label;
        label.replace(QLatin1Char('&'), QLatin1String("&&"));
        // The first nine are chosen by their digit.
        const QString text = i < 9 ? QStringLiteral("&%1  %2").arg(i + 1).arg(label) : label;
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, features, well = m_rows[i]->place(level), keepOthers] { place(features, well, keepOthers); });
    }
}

QMenu *CategoryBoard::makeMenu(const std::vector<std::string> &features, const std::string &category)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPlaces(menu->addMenu(tr("Mature in")), features, FeatureLevel::Mature, false);
    addPlaces(menu->addMenu(tr("Basic in")), features, FeatureLevel::Basic, false);
    if (!category.empty()) {
        addPlaces(menu->addMenu(tr("Also mature in")), features, FeatureLevel::Mature, true);
        addPlaces(menu->addMenu(tr("Also basic in")), features, FeatureLevel::Basic, true);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Take out")), &QAction::triggered, this,
            [this, features, category] { emit unassignRequested(features, category); });
    return menu;
}

void CategoryBoard::editFeature(CategoryRow *row, FeatureLevel level, FeatureChip *chip)
{
    auto *note = new FeatureNote(chip->feature(), this);
    connect(note, &FeatureNote::minCountChanged, this,
            [this, well = row->place(level), key = chip->key()](double count) { emit minCountChanged(well, key, count); });
    connect(note, &FeatureNote::hypothesisChanged, this,
            [this, well = row->place(level), key = chip->key()](const QString &text) { emit hypothesisChanged(well, key, text); });
    note->openAt(chip);
}

} // namespace waymark
