#pragma once

#include <memory>

#include "ui/pages/data/health_findings.h"
#include "ui/pages/page.h"

class QPushButton;
class QScrollArea;
class QTableView;

namespace waymark {

class Session;
class Card;
class ChartCard;
class CoverageChart;
class HealthCard;
class PageHeader;
class RowModel;

/// What came in, what did not, and whether the figures can be trusted.
class DataPage : public Page {
    Q_OBJECT

public:
    DataPage(Session &session, QWidget *parent);
    void setStore(const std::shared_ptr<const StoreContents> &contents) override;
    void setStoreBusy(bool busy) override;
    void showDefinition() override;
    bool showsWhatIsMissing() const override { return true; }
    PicturePointer picture() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildCoverage();
    QWidget *buildImports();
    QWidget *buildRejects();
    QWidget *buildRecipes();
    void askUndo();
    void removeRecipe();
    void showTables();
    void showCoverage();
    void showHealth();
    void goOn(HealthFinding::What what, HealthFinding::Way way);
    /// The day on the coverage chart that a finding is about.
    CalendarDay dayOf(HealthFinding::What what) const;
    void retranslate();

    Session &m_session;
    std::shared_ptr<const StoreContents> m_contents;
    PageHeader *m_header;
    QPushButton *m_import, *m_exportRejects, *m_undo, *m_removeRecipe;
    CoverageChart *m_chart;
    ChartCard *m_coverage;
    Card *m_imports, *m_rejects, *m_recipes;
    HealthCard *m_health;
    RowModel *m_importModel, *m_rejectModel, *m_recipeModel;
    QTableView *m_recipeTable = nullptr;
    bool m_busy = false;
    QScrollArea *m_scroll;
};

} // namespace waymark
