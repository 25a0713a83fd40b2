package org.itacycle.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an officer sees of a model: all of it is drawn, and all of it speaks Thai. */
class ModelDrawingTests {

    private static final String THAI = "(?s).*\\p{IsThai}.*";

    static Stream<Model> models() {
        return Model.all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawnOnce(Model model) {
        assertThat(model.each(BpmnShape.class)
                        .map(shape -> shape.getBpmnElement().getId()))
                .containsExactlyInAnyOrderElementsOf(
                        model.each(FlowNode.class).map(BaseElement::getId).toList());
        assertThat(model.each(BpmnEdge.class).map(edge -> edge.getBpmnElement().getId()))
                .containsExactlyInAnyOrderElementsOf(
                        model.each(SequenceFlow.class).map(BaseElement::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatHasToBeReadIsThai(Model model) {
        assertThat(model.each(Process.class))
                .allSatisfy(process -> assertThat(process.getName()).matches(THAI));
        assertThat(model.each(FlowNode.class).filter(node -> !(node instanceof Gateway)))
                .allSatisfy(ModelDrawingTests::isThai);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aDecisionAsksAndItsFlowsAnswerOneOfThemByDefault(Model model) {
        assertThat(model.each(ExclusiveGateway.class)
                        .filter(gateway -> gateway.getOutgoing().size() > 1))
                .allSatisfy(gateway -> {
                    isThai(gateway);
                    assertThat(gateway.getOutgoing()).allSatisfy(ModelDrawingTests::isThai);
                    assertThat(gateway.getOutgoing()).contains(gateway.getDefault());
                    assertThat(gateway.getOutgoing().stream().filter(flow -> flow.getConditionExpression() == null))
                            .containsExactly(gateway.getDefault());
                });
    }

    private static void isThai(FlowElement element) {
        assertThat(element.getName()).as(element.getId()).matches(THAI);
    }
}
