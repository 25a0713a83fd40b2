package org.itacycle.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itacycle.tenancy.OrganizationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of orders. */
@Component
class OrderStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    OrderStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(OrganizationId organization, Order order) {
        var number = OrderNumber.of(order.number(), order.date());
        write(
                order,
                jdbc.sql("""
                                insert into decision_orders
                                  (number, year, ordered_on, subject, members, powers, organization_id, id, version)
                                values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, 1)
                                """)
                        .params(
                                number.number(),
                                number.year(),
                                order.date(),
                                order.subject(),
                                json(order.members()),
                                json(order.powers()),
                                organization.value(),
                                order.id()));
    }

    /** Writes over the version that was read; tells whether that was still the current one. */
    boolean change(OrganizationId organization, Order order) {
        var number = OrderNumber.of(order.number(), order.date());
        return write(
                        order,
                        jdbc.sql("""
                                        update decision_orders
                                           set number = ?, year = ?, ordered_on = ?, subject = ?, members = ?::jsonb,
                                               powers = ?::jsonb, version = version + 1
                                         where organization_id = ? and id = ? and version = ?
                                        """)
                                .params(
                                        number.number(),
                                        number.year(),
                                        order.date(),
                                        order.subject(),
                                        json(order.members()),
                                        json(order.powers()),
                                        organization.value(),
                                        order.id(),
                                        order.version()))
                == 1;
    }

    Optional<Order> find(OrganizationId organization, UUID id) {
        return jdbc.sql("select * from decision_orders where organization_id = ? and id = ?")
                .params(organization.value(), id)
                .query(this::read)
                .optional();
    }

    List<Order> all(OrganizationId organization) {
        return jdbc.sql("select * from decision_orders where organization_id = ? order by year desc, number desc")
                .params(organization.value())
                .query(this::read)
                .list();
    }

    private static int write(Order order, JdbcClient.StatementSpec statement) {
        try {
            return statement.update();
        } catch (DuplicateKeyException taken) {
            throw new OrderNumberTaken(order.number());
        }
    }

    private Order read(ResultSet row, int index) throws SQLException {
        return new Order(
                row.getObject("id", UUID.class),
                new OrderNumber(row.getInt("number"), row.getInt("year")).toString(),
                row.getObject("ordered_on", LocalDate.class),
                row.getString("subject"),
                parse(row.getString("members"), new TypeReference<List<Order.Member>>() {}),
                parse(row.getString("powers"), new TypeReference<List<String>>() {}),
                row.getInt("version"));
    }

    private String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private <T> T parse(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
