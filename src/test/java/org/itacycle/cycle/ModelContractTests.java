package org.itacycle.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.cycle.Model.extensions;
import static org.itacycle.cycle.Model.suffix;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ListAssert;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.itacycle.work.TaskKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the code relies on in every model, so that a change in Camunda Modeler cannot break it silently. */
class ModelContractTests {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("userTask", "userTask"),
            Map.entry("serviceTask", "serviceTask"),
            Map.entry("callActivity", "callActivity"),
            Map.entry("subProcess", "subProcess"),
            Map.entry("exclusiveGateway", "gateway"),
            Map.entry("parallelGateway", "parallelGateway"),
            Map.entry("startEvent", "startEvent"),
            Map.entry("endEvent", "endEvent"),
            Map.entry("intermediateCatchEvent", "timer"),
            Map.entry("boundaryEvent", "(timer|message)"));

    /** A question to a bean about this execution; never a variable that a client could have sent. */
    private static final String ASKS_A_BEAN = "\\$\\{[a-z]\\w*\\.[a-z]\\w*\\(execution(, '\\w+')?\\)}";

    static Stream<Model> models() {
        return Model.all().stream();
    }

    @Test
    void theModelsHoldExactlyTheTasksTheCodeKnows() {
        assertThat(models().flatMap(model -> model.each(UserTask.class)).map(Model::suffix))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TaskKey.values()).map(TaskKey::key).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelIsValidBpmn(Model model) {
        Bpmn.validateModel(model.instance());
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessIsNamedLikeItsFileAndKeepsItsHistoryForFiveYears(Model model) {
        var process = model.each(Process.class).toList();
        assertThat(process).hasSize(1);
        assertThat(kebab(process.get(0).getId()) + ".bpmn").isEqualTo(model.file());
        assertThat(process.get(0).isExecutable()).isTrue();
        assertThat(process.get(0).getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
        assertThat(process.get(0).isCamundaStartableInTasklist()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("models")
    void anElementIsNamedByItsTypeAndWhatItIs(Model model) {
        assertThat(model.each(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId())
                        .matches(PREFIXES.getOrDefault(node.getElementType().getTypeName(), "unknown type")
                                + "_[a-z][a-zA-Z0-9]*"));
        assertThat(model.each(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("flow_[a-z][a-zA-Z0-9]*"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aServiceTaskCallsTheDelegateOfItsName(Model model) {
        assertThat(model.each(ServiceTask.class))
                .allSatisfy(task ->
                        that(task, task.getCamundaDelegateExpression()).isEqualTo("${" + suffix(task) + "Delegate}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskAsksItsBeansWhoAndWhen(Model model) {
        assertThat(model.each(UserTask.class)).allSatisfy(task -> {
            var of = "(execution, '" + suffix(task) + "')}";
            that(task, task.getCamundaCandidateGroups()).isEqualTo("${candidates.of" + of);
            that(task, task.getCamundaDueDate()).isEqualTo("${deadlines.dueOn" + of);
            that(task, task.getCamundaPriority()).isEqualTo("${deadlines.priority('" + suffix(task) + "')}");
            that(task, task.getCamundaAssignee()).isNull();
            assertThat(task.getLoopCharacteristics()).as(task.getId()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskHasAFormAndAGateBeforeItsEnd(Model model) {
        assertThat(model.each(UserTask.class)).allSatisfy(task -> {
            var form = "forms/" + kebab(suffix(task)) + ".html";
            that(task, task.getCamundaFormKey()).isEqualTo("embedded:/" + form);
            assertThat(Path.of(form)).exists();
            all(
                            task,
                            extensions(task, CamundaTaskListener.class).stream()
                                    .map(gate -> gate.getCamundaEvent() + " " + gate.getCamundaDelegateExpression()))
                    .containsExactly("complete ${completionGate}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskThatIsLateIsNoticedAndGoesOn(Model model) {
        assertThat(model.each(UserTask.class)).allSatisfy(task -> {
            var timers = model.boundaryEvents(task)
                    .filter(event -> event.getId().equals("timer_" + suffix(task) + "Overdue"))
                    .toList();
            all(task, timers.stream()).hasSize(1);
            all(task, timers.stream().map(BoundaryEvent::cancelActivity)).containsExactly(false);
            all(task, timers.stream().flatMap(ModelContractTests::dates))
                    .containsExactly("${deadlines.overdueAt(execution, '" + suffix(task) + "')}");
            var ends = timers.get(0).getSucceedingNodes().filterByType(EndEvent.class);
            all(task, ends.list().stream().map(BaseElement::getId))
                    .containsExactly("endEvent_" + suffix(task) + "Overdue");
            all(
                            task,
                            extensions(ends.singleResult(), CamundaExecutionListener.class).stream()
                                    .map(heard -> heard.getCamundaEvent() + " " + heard.getCamundaDelegateExpression()))
                    .containsExactly("start ${overdueListener}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aTimerReadsADateFromTheCalendar(Model model) {
        assertThat(model.each(TimerEventDefinition.class)).allSatisfy(timer -> {
            var date = Objects.requireNonNull(timer.getTimeDate(), timer.getId());
            that(timer, date.getTextContent()).matches("\\$\\{deadlines\\.\\w+\\(execution(, '\\w+')?\\)}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void noConditionAndNoCollectionTrustsAVariable(Model model) {
        assertThat(model.each(SequenceFlow.class).filter(flow -> flow.getConditionExpression() != null))
                .allSatisfy(flow -> that(flow, flow.getConditionExpression().getTextContent())
                        .matches(ASKS_A_BEAN));
        assertThat(model.each(MultiInstanceLoopCharacteristics.class)).allSatisfy(loop -> {
            that(loop, loop.getCamundaCollection()).matches(ASKS_A_BEAN);
            that(loop, loop.getCamundaElementVariable()).isEqualTo("division");
            assertThat(loop.isSequential()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aMessageTellsWhatHasHappened(Model model) {
        assertThat(model.each(Message.class))
                .allSatisfy(message -> that(message, message.getName()).matches("ita(\\.[a-z][a-zA-Z]*)+"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aCalledProcessGetsTheBusinessKeyAndAtMostItsRound(Model model) {
        assertThat(model.each(CallActivity.class)).allSatisfy(call -> {
            that(call, call.getCamundaCalledElementBinding()).isEqualTo("latest");
            all(call, models().flatMap(called -> called.each(Process.class)).map(BaseElement::getId))
                    .contains(call.getCalledElement());
            all(
                            call,
                            extensions(call, CamundaIn.class).stream()
                                    .map(in -> Stream.of(in.getCamundaBusinessKey(), in.getCamundaTarget())
                                            .filter(Objects::nonNull)
                                            .findFirst()
                                            .orElse("all")))
                    .contains("#{execution.processBusinessKey}")
                    .isSubsetOf("#{execution.processBusinessKey}", "round");
        });
    }

    private static Stream<String> dates(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .flatMap(definition -> definition.getChildElementsByType(TimeDate.class).stream())
                .map(TimeDate::getTextContent);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z]|\\d+)", "-$1").toLowerCase(Locale.ROOT);
    }

    private static AbstractStringAssert<?> that(BaseElement element, String value) {
        return assertThat(value).as(element.getId());
    }

    private static <T> ListAssert<T> all(BaseElement element, Stream<T> values) {
        return assertThat(values).as(element.getId());
    }
}
