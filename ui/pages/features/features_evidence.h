#pragma once

#include "ui/controls/card.h"
#include "ui/models/feature_rows.h"

class QLabel;
class QListWidget;

namespace waymark {

/// The framework's mapping held against the data: a list to act on, each entry a click from the category editor.
class MappingRemarks : public Card {
    Q_OBJECT

public:
    explicit MappingRemarks(QWidget *parent);

    void setRanking(const std::shared_ptr<const FeatureRanking> &ranking, const FeatureRowsContext &context);
    QListWidget *list() const { return m_list; }

signals:
    void featureOpened(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::shared_ptr<const FeatureRanking> m_ranking;
    FeatureRowsContext m_context;
    QListWidget *m_list;
    QLabel *m_none;
};

} // namespace waymark
