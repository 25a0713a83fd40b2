package org.itacycle.notification.delivery;

import org.itacycle.calendar.MovableClock;
import org.itacycle.notification.NotificationSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the outbox is set up with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class DeliveryConfiguration {

    @Bean
    RealTime realTime(MovableClock clock) {
        return clock::machineTime;
    }
}
