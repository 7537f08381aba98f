#include "ui/controls/features/category_row.h"

#include <algorithm>

#include <QGridLayout>
#include <QSpinBox>

#include "ui/controls/features/category_title.h"
#include "ui/controls/features/feature_well.h"

namespace waymark {

CategoryRow::CategoryRow(QWidget *board, QGridLayout *grid, int gridRow)
    : QObject(board)
    , m_board(board)
    , m_title(new CategoryTitle(board))
    , m_basicRequired(makeRequired(FeatureLevel::Basic))
    , m_matureRequired(nullptr)
    , m_basic(new FeatureWell(board))
    , m_mature(nullptr)
    , m_bar(nullptr)
{
    // Made in the order in which Tab comes to them.
    m_matureRequired = makeRequired(FeatureLevel::Mature);
    m_mature = new FeatureWell(board);
    m_bar = new LevelBar(board);
    // At once, so that what was just added can take the keyboard.
    for (QWidget *part : parts())
        part->show();
    grid->addWidget(m_title, gridRow, 0);
    grid->addWidget(m_basicRequired, gridRow, 1, Qt::AlignTop);
    grid->addWidget(m_basic, gridRow, 2);
    grid->addWidget(m_matureRequired, gridRow, 3, Qt::AlignTop);
    grid->addWidget(m_mature, gridRow, 4);
    grid->addWidget(m_bar, gridRow, 5, Qt::AlignTop);
}

CategoryRow::~CategoryRow()
{
    // Not at once: one of them may be telling that the row is to go.
    for (QWidget *part : parts()) {
        part->hide();
        part->deleteLater();
    }
}

std::vector<QWidget *> CategoryRow::parts() const { return {m_title, m_basicRequired, m_basic, m_matureRequired, m_mature, m_bar}; }

QSpinBox *CategoryRow::makeRequired(FeatureLevel level)
{
    auto *spin = new QSpinBox(m_board);
    spin->setPrefix(QStringLiteral("\u2265 "));
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    spin->setAlignment(Qt::AlignCenter);
    spin->setKeyboardTracking(false);
    spin->setFixedWidth(46);
    spin->setProperty("compact", true);
    connect(spin, &QSpinBox::valueChanged, this, [this, level](int features) { emit requiredChanged(level, features); });
    return spin;
}

void CategoryRow::setCategory(const BoardCategory &category)
{
    m_category = category;
    m_title->setCategory(category.key, category.label);
    m_basic->setOrigin(category.key);
    m_mature->setOrigin(category.key);
    m_basic->setFeatures(category.basic);
    m_mature->setFeatures(category.mature);
    const auto mature = static_cast<int>(category.mature.size());
    const auto all = mature + static_cast<int>(category.basic.size());
    const auto show = [](QSpinBox *spin, int required, int available) {
        const QSignalBlocker quiet(spin);
        spin->setRange(1, std::max(1, available));
        spin->setValue(required);
    };
    show(m_basicRequired, category.basicRequired, all);
    show(m_matureRequired, category.matureRequired, mature);
    retranslate();
}

void CategoryRow::setCounts(const std::optional<LevelCounts> &counts)
{
    m_bar->setCounts(counts);
    showRemark();
}

void CategoryRow::showRemark()
{
    const auto &counts = m_bar->counts();
    const std::uint32_t all = counts ? counts->none + counts->basic + counts->mature : 0;
    if (m_category.mature.empty())
        m_title->setRemark(tr("needs a mature feature"), true);
    else if (all > 0 && counts->outOfReach == all)
        m_title->setRemark(tr("nobody can reach it"), true);
    else if (all > 0 && counts->outOfReach > 0)
        //: customers whose plan does not include enough of a category's features
        m_title->setRemark(tr("out of reach for %Ln customer(s)", nullptr, static_cast<int>(counts->outOfReach)), false);
    else
        m_title->setRemark({}, false);
}

void CategoryRow::retranslate()
{
    const QString &label = m_category.label;
    //: where dropped features would go; %1 is a category
    m_basic->setDropPurpose(tr("basic, %1").arg(label));
    //: where dropped features would go; %1 is a category
    m_mature->setDropPurpose(tr("mature, %1").arg(label));
    const QString empty = tr("Drop features here");
    m_basic->setTexts(tr("Basic features of %1").arg(label), empty);
    m_mature->setTexts(tr("Mature features of %1").arg(label), empty);
    m_basicRequired->setAccessibleName(tr("Features that make %1 basic").arg(label));
    m_matureRequired->setAccessibleName(tr("Features that make %1 mature").arg(label));
    m_basicRequired->setToolTip(tr("Basic when at least so many of its basic and mature features are adopted"));
    m_matureRequired->setToolTip(tr("Mature when at least so many of its mature features are adopted"));
    m_bar->setCategory(label);
    showRemark();
}

} // namespace waymark
