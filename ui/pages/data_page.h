#pragma once

#include <memory>

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waymark {

class Session;
class Card;
class PageHeader;
class RowModel;

/// What came in, what did not, and whether the figures can be trusted.
class DataPage : public Page {
    Q_OBJECT

public:
    DataPage(Session &session, QWidget *parent);
    void setStore(const std::shared_ptr<const StoreContents> &contents) override;
    void setStoreBusy(bool busy) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHealth();
    QWidget *buildImports();
    QWidget *buildRejects();
    void addFinding(bool warning, const QString &title, const QString &text);
    void showHealth();
    void showMoreHealth();
    void retranslate();

    std::shared_ptr<const StoreContents> m_contents;
    PageHeader *m_header;
    QPushButton *m_import, *m_exportRejects;
    Card *m_imports, *m_rejects, *m_health;
    RowModel *m_importModel, *m_rejectModel;
    QVBoxLayout *m_findings;
};

} // namespace waymark
