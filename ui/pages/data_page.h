#pragma once

#include <memory>

#include "ui/pages/page.h"

class QLabel;
class QTableView;
class QPushButton;
class QVBoxLayout;

namespace waymark {

class Session;
class Card;
class ChartCard;
class CoverageChart;
class PageHeader;
class RowModel;

/// What came in, what did not, and whether the figures can be trusted.
class DataPage : public Page {
    Q_OBJECT

public:
    DataPage(Session &session, QWidget *parent);
    void setStore(const std::shared_ptr<const StoreContents> &contents) override;
    void setStoreBusy(bool busy) override;
    PicturePointer picture() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildCoverage();
    QWidget *buildHealth();
    QWidget *buildImports();
    QWidget *buildRejects();
    QWidget *buildRecipes();
    void askUndo();
    void removeRecipe();
    void showTables();
    void showCoverage();
    void addFinding(bool warning, const QString &title, const QString &text);
    void showHealth();
    void showMoreHealth();
    void showAccountHealth();
    void retranslate();

    Session &m_session;
    std::shared_ptr<const StoreContents> m_contents;
    PageHeader *m_header;
    QPushButton *m_import, *m_exportRejects, *m_undo, *m_removeRecipe;
    CoverageChart *m_chart;
    ChartCard *m_coverage;
    Card *m_imports, *m_rejects, *m_health, *m_recipes;
    RowModel *m_importModel, *m_rejectModel, *m_recipeModel;
    QTableView *m_recipeTable = nullptr;
    bool m_busy = false;
    QVBoxLayout *m_findings;
};

} // namespace waymark
