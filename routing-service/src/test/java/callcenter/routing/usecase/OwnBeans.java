package callcenter.routing.usecase;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Qualifier;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The beans of routing's use cases, its stores and messaging a second time; whatever else they need is the application's. */
final class OwnBeans {

    private static final List<String> OWN =
            List.of("callcenter.messaging.", "callcenter.routing.usecase.", "callcenter.routing.store.");
    private static final String PRODUCERS = "callcenter.messaging.MessagingBeans";

    private final BeanManager application = CDI.current().getBeanManager();
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Class<?> producers;

    OwnBeans() {
        put(InstantSource.class, shared(InstantSource.class));
        put(ScriptedPlatform.class, shared(ScriptedPlatform.class));
        put(Platforms.class, shared(Platforms.class));
        put(MeterRegistry.class, new SimpleMeterRegistry());
        try {
            producers = Class.forName(PRODUCERS, true, getClass().getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> void put(Class<? super T> type, T instead) {
        made.put(type, instead);
    }

    <T> T one(Class<T> type) {
        return type.cast(own(type));
    }

    /** The application's. */
    <T> T shared(Class<T> type) {
        return type.cast(shared(type, new Annotation[0]));
    }

    /** Tells those who observe it, in their order. */
    void observe(Object event) {
        application.resolveObserverMethods(event).stream()
                .filter(observer -> isOwn(observer.getBeanClass()))
                .sorted(Comparator.comparingInt(ObserverMethod::getPriority))
                .map(ObserverMethod::getBeanClass)
                .distinct()
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> observes(method, event))
                        .forEach(method -> call(method, own(type), event)));
    }

    private static boolean observes(Method method, Object event) {
        return Arrays.stream(method.getParameters())
                .anyMatch(it ->
                        it.isAnnotationPresent(Observes.class) && it.getType().isInstance(event));
    }

    private Object own(Class<?> type) {
        var known = made.get(type);
        if (known == null) {
            known = producer(type)
                    .map(method -> call(method, own(producers), null))
                    .orElseGet(() -> constructed(type));
            made.put(type, known);
        }
        return known;
    }

    private Optional<Method> producer(Class<?> type) {
        return Arrays.stream(producers.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Produces.class) && method.getReturnType() == type)
                .findFirst();
    }

    private Object constructed(Class<?> type) {
        var constructor = Arrays.stream(type.getDeclaredConstructors())
                .max(Comparator.comparingInt(Executable::getParameterCount))
                .orElseThrow();
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(arguments(constructor, null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No second " + type.getName(), e);
        }
    }

    private Object call(Method method, Object target, @Nullable Object event) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments(method, event));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    private Object[] arguments(Executable called, @Nullable Object event) {
        return Arrays.stream(called.getParameters())
                .map(it -> it.isAnnotationPresent(Observes.class) ? event : argument(it))
                .toArray();
    }

    private Object argument(Parameter wanted) {
        var type = wanted.getType();
        var setting = wanted.getAnnotation(ConfigProperty.class);
        if (setting != null) {
            return setting(setting.name(), type);
        }
        if (type.isAnnotationPresent(ConfigMapping.class)) {
            return ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(type);
        }
        var ours = isOwn(type) && type.isAnnotationPresent(Singleton.class);
        return made.containsKey(type) || ours || producer(type).isPresent()
                ? own(type)
                : shared(wanted.getParameterizedType(), qualifiers(wanted));
    }

    private static Object setting(String name, Class<?> type) {
        var settings = ConfigProvider.getConfig();
        return type == Optional.class ? settings.getOptionalValue(name, String.class) : settings.getValue(name, type);
    }

    private Object shared(Type type, Annotation[] qualifiers) {
        var bean = application.resolve(application.getBeans(type, qualifiers));
        if (bean == null) {
            throw new IllegalStateException("The application has no " + type.getTypeName());
        }
        return application.getReference(bean, type, application.createCreationalContext(bean));
    }

    private static Annotation[] qualifiers(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .filter(it -> it.annotationType().isAnnotationPresent(Qualifier.class))
                .toArray(Annotation[]::new);
    }

    private static boolean isOwn(Class<?> type) {
        return OWN.stream().anyMatch(type.getName()::startsWith);
    }
}
