## call

# ما يُقال عند النداء: الرقم والمكتب فقط، ولا يُذكر اسم الخدمة أبدًا.
# Digits stay figures: the engine vowels them right only then. Zero is the exception.
call-phrase = الرقم { $number }. { $desk }.
call-digit =
    { $digit ->
        [0] صفر
        [1] 1
        [2] 2
        [3] 3
        [4] 4
        [5] 5
        [6] 6
        [7] 7
        [8] 8
       *[9] 9
    }
call-letter =
    { $letter ->
        [A] أَيْ
        [B] بِي
        [C] سِي
        [D] دِي
        [E] إِي
        [F] إِفْ
        [G] جِي
        [H] إِتْش
        [I] آيْ
        [J] جَيْ
        [K] كَيْ
        [L] إِلْ
        [M] إِمْ
        [N] إِنْ
        [O] أُوْ
        [P] پِي
        [Q] كْيُو
        [R] آرْ
        [S] إِسْ
        [T] تِي
        [U] يُو
        [V] فِي
        [W] دَبِلْيُو
        [X] إِكْسْ
        [Y] وَايْ
       *[Z] زَدْ
    }

## common

common-language = اللغة
common-still-there = هل ما زلت هنا؟
common-starts-again =
    { $seconds ->
        [zero] تعود الشاشة إلى البداية الآن.
        [one] تعود الشاشة إلى البداية بعد ثانية واحدة.
        [two] تعود الشاشة إلى البداية بعد ثانيتين.
        [few] تعود الشاشة إلى البداية بعد { $seconds } ثوانٍ.
        [many] تعود الشاشة إلى البداية بعد { $seconds } ثانية.
       *[other] تعود الشاشة إلى البداية بعد { $seconds } ثانية.
    }
common-go-on = متابعة
common-demo-time = وقت تجريبي
common-data-old =
    { $minutes ->
        [zero] عمر المعلومات أقل من دقيقة
        [one] عمر المعلومات دقيقة واحدة
        [two] عمر المعلومات دقيقتان
        [few] عمر المعلومات { $minutes } دقائق
        [many] عمر المعلومات { $minutes } دقيقة
       *[other] عمر المعلومات { $minutes } دقيقة
    }

## desk

desk-next = التالي
desk-arrived = حضر
desk-recall = نادِ مرة أخرى
desk-missed = لم يحضر
desk-done = انتهى
desk-back = إعادة إلى الدور
desk-give = أعطِ رقمًا
desk-leave = إغلاق
desk-key-space = المسافة
desk-key-escape = Esc

desk-next-call = ينادي أول المنتظرين
desk-next-serving = ينهي { $number } وينادي التالي
desk-next-serving-last = ينهي { $number }. لا أحد غيره ينتظر
desk-next-called = { $number } لم يحضر بعد
desk-next-nobody = لا أحد ينتظر
desk-next-away = لا اتصال الآن
desk-next-busy = لحظة

desk-empty = لا زائر عند المكتب
desk-empty-waiting =
    { $waiting ->
        [0] لا أحد ينتظر.
        [one] زائر واحد ينتظر.
        [two] زائران ينتظران.
        [few] { $waiting } زوار ينتظرون.
       *[other] { $waiting } زائرًا ينتظرون.
    }
desk-starting = يجري فتح المكتب
desk-starting-says = يظهر الدور هنا حالما يستجيب النظام.

desk-called-for = نودي قبل { $time }
desk-served-for = مدة الخدمة { $time }
desk-begins-in = تبدأ الخدمة تلقائيًا بعد { $time }
desk-begins-now = تبدأ الخدمة تلقائيًا الآن
desk-estimated = وقت بدء الخدمة تقديري
desk-called-times =
    { $n ->
        [two] نودي مرتين
        [few] نودي { $n } مرات
       *[other] نودي { $n } مرة
    }
desk-waited = انتظر { $minutes } د
desk-word = كلمة التحقق { $word }
desk-slip-none = لم تُطبع التذكرة
desk-slip-unknown = ربما لم تُطبع التذكرة
desk-why-oldest =
    { $heads ->
        [one] الأول في الدور
        [two] الأطول انتظارًا في دورين
        [few] الأطول انتظارًا في { $heads } أدوار
       *[other] الأطول انتظارًا في { $heads } دورًا
    }
desk-why-longest_wait = تجاوز حد الانتظار، لذلك يأتي أولًا

desk-queues = الأدوار
desk-tab-waiting = ينتظرون
desk-tab-called = نودوا
desk-tab-missed = لم يحضروا
desk-queue-longest = الأطول { $minutes } د
desk-queue-over = الأطول { $minutes } د، فوق { $target } د
desk-queue-calm = لا أحد ينتظر
desk-queue-counted =
    { $waiting ->
        [one] زائر واحد ينتظر
        [two] زائران ينتظران
        [few] { $waiting } زوار ينتظرون
       *[other] { $waiting } زائرًا ينتظرون
    }
desk-door-closed = مغلق
desk-door-numbers_early = يُفتح قريبًا
desk-door-no_more_numbers = لا أرقام أخرى اليوم
desk-minutes = { $minutes } د
desk-none-waiting = لا أحد ينتظر.
desk-none-called = لم تنادِ أحدًا اليوم.
desk-none-missed = كل من نودي قد حضر.

desk-state-called = نودي
desk-state-serving = عند المكتب
desk-state-served = خُدم
desk-state-missed = لم يحضر
desk-state-waiting = عاد إلى الدور
desk-state-held = مؤجل
desk-state-cancelled = أُلغي
desk-state-expired = انتهى

desk-ask = هل حضر { $number }؟
desk-ask-says = نودي قبل { $time } ولم يُسجَّل حضوره.
desk-ask-arrived = تبدأ الخدمة
desk-ask-missed = ثم ينادي التالي
desk-ask-recall = ينتظر قليلًا

desk-give-title = أعطِ رقمًا عند المكتب
desk-give-says = يمكن ذلك أيضًا حين لا تُعطى أرقام أخرى في الردهة.
desk-give-service = الخدمة
desk-give-language = لغة الزائر
desk-given = رقم الزائر { $number }
desk-given-says = { $service }. كلمة التحقق { $word }. اكتب الاثنين: لا تُطبع تذكرة.

desk-nobody = لا أحد ينتظر.
desk-returned = عاد { $number } إلى الدور.
desk-away = لا اتصال بالدور منذ الساعة { $time }
desk-away-says = ترى ما كان معروفًا حينها. لا يمكن الآن مناداة أحد أو تسجيل شيء. يستمر العمل هنا تلقائيًا عند عودة الاتصال.
desk-away-act = لم يُنفَّذ: لا اتصال بالدور.
desk-unsure = لم يتأكد تنفيذ «{ $action }»
desk-unsure-says = انقطع الاتصال. عند عودته تعرض هذه النافذة ما تم فعلًا.
desk-fault = لم ينجح ذلك. حاول مرة أخرى. إن تكرر، أخبر المسؤول عن النظام.
desk-demo = وقت تجريبي

## office

refused-base-not-latest = صُدِّر هذا المجلد من الإصدار { $base }، لكن الإصدار الساري هو { $latest }. صدِّر الإصدار { $latest } وأجرِ تغييراتك فيه ثم انشره.
refused-centre-without-files = لم يُقرأ المركز { $centre } من مجلد بصورته الحالية. حمِّله من مجلده وانشره مرة أخرى.
refused-database-address = «{ $address }» ليس عنوان قاعدة بيانات. اكتب postgresql://user@host/name أو sqlite:///path أو مسار ملف.
refused-database-on-share = ستكون قاعدة البيانات { $path } على قرص شبكي تفقد فيه SQLite البيانات. اختر مجلدًا على قرص هذا الجهاز أو عنوان postgresql://.
refused-folder-not-empty = المجلد { $folder } ليس فارغًا. اختر مجلدًا جديدًا.
refused-no-numbers = لا توجد أرقام انتظار لخدمة { $service }.
refused-no-such-ticket = لم نجد الرقم. تأكد من الرقم وكلمة التحقق على ورقتك.
refused-nobody-here = لم يُستدعَ أحد إلى { $desk }. استدعِ التالي أولًا.
refused-nothing-published = لم يُنشر أي مركز بعد. انشره بالأمر: vuoro publish FOLDER
refused-notice-over = سينتهي الإعلان قبل أن يبدأ. اختر وقت انتهاء لاحقًا.
refused-still-called = استُدعي { $number } ولم يصل بعد. اختر أولًا: وصل، أو لم يحضر، أو كرِّر النداء.
refused-strands-tickets = { $count ->
    [one] ما زال زائر واحد يحمل رقمًا لـ { $what }
    [two] ما زال زائران يحملان رقمين لـ { $what }
    [few] ما زال { $count } زوار يحملون أرقامًا لـ { $what }
   *[other] ما زال { $count } زائرًا يحملون أرقامًا لـ { $what }
}، ولا يستطيع هذا الإصدار خدمتهم. اخدمهم أولًا أو أبقِ { $what } في الإصدار.
refused-ticket-changed = { $number ->
    [none] تغيَّر شيء في هذه الأثناء. انظر مرة أخرى ثم اختر.
   *[other] تغيَّر { $number } في هذه الأثناء. انظر مرة أخرى ثم اختر.
}
refused-ticket-of-another-day = الرقم { $number } من يوم آخر. خذ رقمًا جديدًا.
refused-too-many-tries = محاولات كثيرة. حاول بعد { $minutes } دقائق أو اسأل الموظفين.
refused-unknown-desk = لا يوجد مكتب { $desk }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-errand = لا يوجد في { $service } طلب { $errand }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-language = لا توجد في المركز اللغة { $language }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-lobby = لا توجد شاشة { $lobby }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-notice = لا يوجد إعلان { $notice }.
refused-unknown-service = لا توجد خدمة { $service }.{ $meant ->
    [none] { "" }
   *[other] { " " }هل تقصد { $meant }؟
}
refused-unknown-version = لا يوجد إصدار { $number }. انظر: vuoro versions
refused-service-closed = { $service }: مغلق الآن. يفتح { $opens }.
refused-service-closed-for-now = { $service }: مغلق الآن.
refused-no-more-numbers = { $service }: لا أرقام أخرى اليوم. تُعطى الأرقام مجددًا { $opens }.
refused-no-more-numbers-for-now = { $service }: لا أرقام أخرى اليوم.
refused-ticket-waiting = { $number } ينتظر في الطابور. استدعِه أولًا.
refused-ticket-called = تم استدعاء { $number }.
refused-ticket-serving = تجري خدمة { $number } الآن.
refused-ticket-served = تمت خدمة { $number }.
refused-ticket-missed = لم يحضر { $number } عند النداء. يمكنه العودة إلى الطابور.
refused-ticket-held = { $number } متوقف مؤقتًا.
refused-ticket-cancelled = أُلغي { $number }.
refused-ticket-expired = لم يعد { $number } صالحًا. خذ رقمًا جديدًا.
trouble-database-away = تعذَّر الوصول إلى قاعدة بيانات الانتظار { $address }: { $why }. لم يضِع شيء، ويستمر العمل حين تستجيب.
trouble-database-busy = قاعدة بيانات الانتظار { $address } مشغولة: { $why }. لم يتغيَّر شيء؛ حاول مرة أخرى.
trouble-database-folder = لا يمكن استخدام المجلد { $path } لقاعدة البيانات: { $why }. اسمح بالكتابة فيه أو اختر غيره بالخيار --database.
trouble-disk-full = امتلأ قرص قاعدة البيانات { $address }. لم يُكتب شيء ناقص. وفِّر مساحة ثم حاول مرة أخرى.
trouble-folder-write = لا يمكن الكتابة في المجلد { $folder }: { $why }. اختر مجلدًا آخر.
trouble-schema-newer = أنشأ قاعدة البيانات { $address } إصدار أحدث من Vuoro (الجداول { $found }، وهذا يعرف { $known }). حدِّث هذا البرنامج.

## slip

# الرقم على الورق.
slip-copy-of = { $centre } · نسخة
slip-ahead-label = قبلك في الدور
slip-ahead =
    { $n ->
        [0] أنت التالي
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }
slip-taken-label = وقت أخذ الرقم
slip-taken = الساعة { $time }
slip-wait-label = مكان الانتظار
slip-place = { $place }، الطابق { $floor }
slip-word-label = كلمة التحقق
slip-scan = امسح الرمز عند جهاز الأرقام تحت «رقمي» لترى مكانك في الدور.
slip-late-title = هل نودي رقمك من قبل؟
slip-late = افتح «رقمي» عند جهاز الأرقام لتعود إلى الدور.
slip-keep = احتفظ بهذا الرقم.

# النافذة التي تعرض الطابعة.
slip-window = الطابعة
slip-none = تظهر هنا الأرقام المطبوعة.
slip-length = { $mm } مم من الورق
slip-count =
    { $n ->
        [zero] لا أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $n } أرقام
        [many] { $n } رقمًا
       *[other] { $n } رقم
    }
slip-state-ready = جاهزة
slip-state-paper_low = الورق على وشك النفاد
slip-state-paper_out = نفد الورق
slip-state-cover_open = الغطاء مفتوح
slip-state-offline = لا اتصال
slip-state-unknown = لا تستجيب
slip-do-paper_low = تقليل الورق
slip-do-paper_out = إنهاء الورق
slip-do-cover_open = فتح الغطاء
slip-do-offline = قطع الاتصال
slip-undo-paper_low = تغيير اللفة
slip-undo-paper_out = إضافة ورق
slip-undo-cover_open = إغلاق الغطاء
slip-undo-offline = إعادة الاتصال
