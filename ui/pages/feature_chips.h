#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QList>
#include <QWidget>

#include "core/model/dataset.h"
#include "core/model/framework.h"

class QMenu;
class QToolButton;

namespace waymark {

class FlowLayout;

/// The features that count, as chips: a click takes one out, the last button adds one. Those the store does not have are marked.
class FeatureChips : public QWidget {
    Q_OBJECT

public:
    explicit FeatureChips(QWidget *parent = nullptr);
    void setFeatures(const std::vector<FeatureRef> &features, std::shared_ptr<const Dataset> dataset);

signals:
    void addRequested(const std::string &feature);
    void removeRequested(const std::string &feature);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void fillMenu();
    QToolButton *makeChip(const FeatureRef &ref);

    std::vector<FeatureRef> m_features;
    std::shared_ptr<const Dataset> m_dataset;
    FlowLayout *m_flow;
    QToolButton *m_add;
    QMenu *m_menu;
    QList<QToolButton *> m_chips;
};

} // namespace waymark
