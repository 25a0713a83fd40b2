package org.itacycle.web;

import static org.itacycle.assessment.AssessmentFixture.BANKUM;
import static org.itacycle.assessment.AssessmentFixture.JSON;
import static org.itacycle.assessment.AssessmentFixture.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import org.itacycle.measure.MeasureFixture;
import org.itacycle.organization.Actor;
import org.itacycle.tenancy.CycleKey;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class MeasureApiTests {

    private static final String MEASURES = "/api/cycles/2569/measures";

    private static final String MANUAL = """
            {"title": "คู่มือการยืมทรัพย์สิน", "items": [{"number": 1, "kind": "PROJECT", "text": "จัดทำคู่มือ"}],
             "focus": [{"type": "INDICATOR", "ref": "4"}], "intent": "IMPROVE", "lead": "finance",
             "units": ["finance", "all-divisions"], "unitsText": null,
             "period": {"start": "2025-10-01", "end": "2026-09-30"}, "monitoring": "ประชุมประจำเดือน",
             "steps": [{"number": 1, "label": "๑.", "text": "ประชุม", "units": [], "period": null}]}
            """;

    private final MeasureFixture office = new MeasureFixture().drafting(BANKUM, "finance");
    private final MockMvc api = MockMvcBuilders.standaloneSetup(new MeasureApi(office.measures))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(JSON))
            .setCustomArgumentResolvers(always(CycleKey.class, BANKUM), always(Actor.class, head(BANKUM, "finance")))
            .build();

    @Test
    void anAddedMeasureAnswersItsIdAndAddress() throws Exception {
        var added = api.perform(
                        post(MEASURES).contentType(MediaType.APPLICATION_JSON).content(MANUAL))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.period.start").value("2025-10-01"))
                .andExpect(jsonPath("$.steps[0].label").value("๑."))
                .andReturn()
                .getResponse();
        var id = JSON.readTree(added.getContentAsByteArray()).path("id").asText();

        api.perform(get(added.getHeader("Location")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(id))
                .andExpect(jsonPath("$.units[1]").value("all-divisions"));
    }

    @Test
    void whatIsReadCanBeWrittenBack() throws Exception {
        var measure = add();
        var address = MEASURES + "/" + measure.path("id").asText();

        api.perform(put(address)
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(measure.toString().replace("ประชุมประจำเดือน", "ประชุมหัวหน้าส่วนราชการ")))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.monitoring").value("ประชุมหัวหน้าส่วนราชการ"));
        api.perform(delete(address)).andExpect(status().isNoContent());
        api.perform(get(MEASURES)).andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void theListIsFilteredByLeadAndIndicator() throws Exception {
        add();

        api.perform(get(MEASURES).param("lead", "finance"))
                .andExpect(jsonPath("$.length()").value(1));
        api.perform(get(MEASURES).param("lead", "works"))
                .andExpect(jsonPath("$.length()").value(0));
        api.perform(get(MEASURES).param("indicator", "4"))
                .andExpect(jsonPath("$.length()").value(1));
        api.perform(get(MEASURES).param("indicator", "9"))
                .andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void theFindingsAreNoMeasure() throws Exception {
        api.perform(get(MEASURES + "/findings"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.code == 'WEAKEST_INDICATOR_WITHOUT_MEASURE')].where")
                        .value("indicators[8]"));
    }

    private JsonNode add() throws Exception {
        var answer = api.perform(
                        post(MEASURES).contentType(MediaType.APPLICATION_JSON).content(MANUAL))
                .andReturn()
                .getResponse();
        return JSON.readTree(answer.getContentAsByteArray());
    }

    private static HandlerMethodArgumentResolver always(Class<?> type, Object value) {
        return new HandlerMethodArgumentResolver() {

            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == type;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    ModelAndViewContainer container,
                    NativeWebRequest request,
                    WebDataBinderFactory binders) {
                return value;
            }
        };
    }
}
