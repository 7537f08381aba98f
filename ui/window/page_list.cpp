#include "ui/window/page_list.h"

#include <QCoreApplication>

#include "core/base/translate_noop.h"
#include "ui/controls/look/icons.h"
#include "ui/pages/activation/activation_page.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/features/features_page.h"
#include "ui/pages/journey/journey_page.h"
#include "ui/pages/maturity/maturity_page.h"
#include "ui/pages/retention/retention_page.h"
#include "ui/pages/setup/setup_page.h"
#include "ui/pages/utilization/utilization_page.h"

namespace waymark {

namespace {

template <class OnePage>
Page *make(Session &session, QWidget *parent)
{
    return new OnePage(session, parent);
}

template <SeriesRole role>
QIcon mark()
{
    return markIcon(role);
}

} // namespace

const std::vector<PageEntry> &pageEntries()
{
    static const std::vector<PageEntry> entries{
        {"journey", 1, QT_TRANSLATE_NOOP("PageTitle", "Journey"), [] { return icon(QStringLiteral("route")); }, make<JourneyPage>},
        {"setup", 2, QT_TRANSLATE_NOOP("PageTitle", "Setup"), mark<SeriesRole::Setup>, make<SetupPage>},
        {"activation", 3, QT_TRANSLATE_NOOP("PageTitle", "Activation"), mark<SeriesRole::Activation>, make<ActivationPage>},
        {"utilization", 4, QT_TRANSLATE_NOOP("PageTitle", "Utilization"), mark<SeriesRole::Utilization>, make<UtilizationPage>},
        {"maturity", 5, QT_TRANSLATE_NOOP("PageTitle", "Maturity"), mark<SeriesRole::Maturity>, make<MaturityPage>},
        {"features", 6, QT_TRANSLATE_NOOP("PageTitle", "Features"), [] { return icon(QStringLiteral("scatter-chart")); },
         make<FeaturesPage>},
        {"retention", 7, QT_TRANSLATE_NOOP("PageTitle", "Retention"), [] { return icon(QStringLiteral("trending-down")); },
         make<RetentionPage>},
        {"data", 10, QT_TRANSLATE_NOOP("PageTitle", "Data"), [] { return icon(QStringLiteral("database")); }, make<DataPage>},
        {"compare", 0, QT_TRANSLATE_NOOP("PageTitle", "Compare with saved"), [] { return icon(QStringLiteral("history")); },
         make<ComparePage>, "versions"},
    };
    return entries;
}

QString pageTitle(const PageEntry &entry) { return QCoreApplication::translate("PageTitle", entry.title); }

} // namespace waymark
